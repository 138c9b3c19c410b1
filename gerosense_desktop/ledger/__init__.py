"""What was sent, for whom, with which answer: kept in SQLite, without health values."""
