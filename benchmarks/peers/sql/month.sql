-- The days 790 to 820 by provider and payor: payor part, patient part and advance (payor 0). Rows that hold something, their total, and every column with a weight of its own.
WITH m AS (SELECT a.receipt_id, a.invoice_id, a.amount FROM alloc a WHERE a.date BETWEEN 790 AND 820),
lines AS (
 SELECT i.provider AS provider, i.payor AS payor, CASE WHEN i.kind = 1 THEN m.amount ELSE 0 END AS pi, CASE WHEN i.kind = 0 THEN m.amount ELSE 0 END AS pa, 0 AS adv FROM m JOIN invoices i ON i.id = m.invoice_id
 UNION ALL SELECT r.provider, 0, 0, 0, -m.amount FROM m JOIN receipts r ON r.id = m.receipt_id
 UNION ALL SELECT r.provider, 0, 0, 0, r.amount FROM receipts r WHERE r.date BETWEEN 790 AND 820),
summary AS (SELECT provider, payor, sum(pi) AS pi, sum(pa) AS pa, sum(adv) AS adv FROM lines GROUP BY provider, payor)
SELECT count(*), sum(pi + pa + adv),
       sum(pi * ((provider * 31 + payor * 7 + 1) % 1000003) + pa * ((provider * 31 + payor * 7 + 2) % 1000003) + adv * ((provider * 31 + payor * 7 + 3) % 1000003))
FROM summary WHERE pi <> 0 OR pa <> 0 OR adv <> 0;
