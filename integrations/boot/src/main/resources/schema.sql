CREATE TABLE account (id BIGINT PRIMARY KEY, balance INT NOT NULL CHECK (balance >= 0));
INSERT INTO account VALUES (1, 100), (2, 0);
