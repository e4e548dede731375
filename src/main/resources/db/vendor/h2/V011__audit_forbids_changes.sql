create trigger audit_entry_is_append_only before update, delete on audit_entry for each row call "org.pregny.audit.AppendOnly";
