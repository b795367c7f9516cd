-- Oldest first per account as a merge: the bounds of both running totals in one order, so that every piece between two bounds is one allocation.
CREATE TABLE alloc AS
WITH r AS (SELECT id, account, date, sum(amount) OVER w AS hi, row_number() OVER w AS seq FROM receipts WINDOW w AS (PARTITION BY account ORDER BY date, id ROWS UNBOUNDED PRECEDING)),
     i AS (SELECT id, account, date, sum(amount) OVER w AS hi, row_number() OVER w AS seq FROM invoices WINDOW w AS (PARTITION BY account ORDER BY date, id ROWS UNBOUNDED PRECEDING)),
     e AS (SELECT account, hi, 1 AS isr FROM r UNION ALL SELECT account, hi, 0 FROM i),
     g AS (SELECT account, hi, hi - coalesce(lag(hi) OVER (PARTITION BY account ORDER BY hi, isr), 0) AS amount,
                  coalesce(sum(isr) OVER (PARTITION BY account ORDER BY hi, isr ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) + 1 AS rseq,
                  coalesce(sum(1 - isr) OVER (PARTITION BY account ORDER BY hi, isr ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) + 1 AS iseq FROM e)
SELECT r.id AS receipt_id, i.id AS invoice_id, CASE WHEN r.date > i.date THEN r.date ELSE i.date END AS date, g.amount AS amount
FROM g JOIN r ON r.account = g.account AND r.seq = g.rseq JOIN i ON i.account = g.account AND i.seq = g.iseq
WHERE g.amount > 0;
