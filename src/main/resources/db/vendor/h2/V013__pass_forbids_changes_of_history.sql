create trigger pass_change_is_append_only before update, delete on pass_change for each row call "org.pregny.audit.AppendOnly";
