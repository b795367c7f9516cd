// DuckDB for the side-by-side benchmark: loads the documents in memory, does one task and prints a JSON line for each figure.
// usage: node duckdb.js DATA merge|overlap allocate|reports THREADS ROUNDS
'use strict';
const { DuckDBInstance } = require('@duckdb/node-api');
const fs = require('fs');
const path = require('path');

const [data, form, task, threads, rounds] = process.argv.slice(2);
const sql = name => fs.readFileSync(path.join(__dirname, 'sql', `${name}.sql`), 'utf8');

async function main() {
  const instance = await DuckDBInstance.create(':memory:', { threads, preserve_insertion_order: 'false' });
  const duck = await instance.connect();

  const once = async question => {
    const started = process.hrtime.bigint();
    await duck.run(question);
    return Number(process.hrtime.bigint() - started) / 1e6;
  };
  const checksum = async question => (await duck.runAndReadAll(question)).getRows()[0].map(String).join();
  const measure = async (name, question, before, check) => {
    const warm = await round();
    // Known to the runner, which gives up on a form that is far slower than the other.
    console.log(JSON.stringify({ task: name, warmMs: warm }));
    const times = [];
    for (let k = 0; k < Number(rounds) * (warm < 200 ? 5 : 1); k++) times.push(await round());
    times.sort((x, y) => x - y);
    console.log(JSON.stringify({ task: name, medianMs: times[times.length >> 1], minMs: times[0], checksum: await checksum(check) }));

    async function round() {
      if (before) await duck.run(before);
      return once(question);
    }
  };

  await duck.run('CREATE TABLE invoices(id INTEGER, account INTEGER, date INTEGER, provider INTEGER, payor INTEGER, kind TINYINT, amount BIGINT)');
  await duck.run('CREATE TABLE receipts(id INTEGER, account INTEGER, date INTEGER, provider INTEGER, amount BIGINT)');
  await duck.run(`INSERT INTO invoices SELECT id, account, date, provider, payor, kind, amount FROM read_csv('${data}/invoices.csv', header = true)`);
  await duck.run(`INSERT INTO receipts SELECT id, account, date, provider, amount FROM read_csv('${data}/receipts.csv', header = true)`);
  console.log(JSON.stringify({ loaded: true }));
  if (task === 'allocate') {
    await measure('allocate', sql(`allocate-${form}`), 'DROP TABLE IF EXISTS alloc', sql('check'));
    return;
  }

  // In order of date, so that a period reads few row groups: what comes nearest to an index.
  await duck.run(sql(`allocate-${form}`));
  await duck.run('CREATE TABLE sorted AS SELECT * FROM alloc ORDER BY date');
  await duck.run('DROP TABLE alloc');
  await duck.run('ALTER TABLE sorted RENAME TO alloc');
  await measure('month', sql('month'), null, sql('month'));
  await measure('months', sql('months'), null, sql('months'));
}

main().catch(error => { console.error(error); process.exit(1); });
