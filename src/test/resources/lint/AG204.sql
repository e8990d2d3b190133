UPDATE users SET age = age << 1 WHERE id = 1;
-- fires
UPDATE users SET status = <<value for users.status>>;
