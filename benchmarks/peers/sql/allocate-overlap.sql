-- Oldest first per account as an overlap: a receipt pays an invoice as far as their pieces of the running totals overlap.
CREATE TABLE alloc AS
WITH r AS (SELECT id, account, date, amount, sum(amount) OVER (PARTITION BY account ORDER BY date, id ROWS UNBOUNDED PRECEDING) AS hi FROM receipts),
     i AS (SELECT id, account, date, amount, sum(amount) OVER (PARTITION BY account ORDER BY date, id ROWS UNBOUNDED PRECEDING) AS hi FROM invoices)
SELECT r.id AS receipt_id, i.id AS invoice_id,
       CASE WHEN r.date > i.date THEN r.date ELSE i.date END AS date,
       (CASE WHEN r.hi < i.hi THEN r.hi ELSE i.hi END) - (CASE WHEN r.hi - r.amount > i.hi - i.amount THEN r.hi - r.amount ELSE i.hi - i.amount END) AS amount
FROM r JOIN i ON r.account = i.account AND r.hi - r.amount < i.hi AND i.hi - i.amount < r.hi;
