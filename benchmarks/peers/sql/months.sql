-- Sixty months of thirty days, each as in month.sql, in one question.
WITH m AS (SELECT a.receipt_id, a.invoice_id, a.amount, (a.date - a.date % 30) AS mo FROM alloc a WHERE a.date < 1800),
lines AS (
 SELECT m.mo, i.provider AS provider, i.payor AS payor, CASE WHEN i.kind = 1 THEN m.amount ELSE 0 END AS pi, CASE WHEN i.kind = 0 THEN m.amount ELSE 0 END AS pa, 0 AS adv FROM m JOIN invoices i ON i.id = m.invoice_id
 UNION ALL SELECT m.mo, r.provider, 0, 0, 0, -m.amount FROM m JOIN receipts r ON r.id = m.receipt_id
 UNION ALL SELECT (r.date - r.date % 30), r.provider, 0, 0, 0, r.amount FROM receipts r WHERE r.date < 1800),
summary AS (SELECT mo, provider, payor, sum(pi) AS pi, sum(pa) AS pa, sum(adv) AS adv FROM lines GROUP BY mo, provider, payor)
SELECT count(*), sum(pi + pa + adv),
       sum(pi * ((mo * 2003 + provider * 31 + payor * 7 + 1) % 1000003) + pa * ((mo * 2003 + provider * 31 + payor * 7 + 2) % 1000003) + adv * ((mo * 2003 + provider * 31 + payor * 7 + 3) % 1000003))
FROM summary WHERE pi <> 0 OR pa <> 0 OR adv <> 0;
