-- How many allocations, their cents, and a weighted sum that sees which receipt pays which invoice.
SELECT count(*), sum(amount), sum(CAST(amount AS BIGINT) * ((CAST(receipt_id AS BIGINT) * 7 + CAST(invoice_id AS BIGINT) * 13) % 1000003)) FROM alloc;
