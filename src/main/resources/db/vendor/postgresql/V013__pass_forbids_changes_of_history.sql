create function pass_change_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'pass_change is append-only';
end $$;
create trigger pass_change_is_append_only before update or delete or truncate on pass_change
    for each statement execute function pass_change_is_append_only();
