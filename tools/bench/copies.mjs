const firstCopy = 1_000_000;

const changed = { ticket_id: `'local-' || (${firstCopy} + n)`, number: `${firstCopy} + n` };

/** Copies rows of open tickets in turn, which then have no workflow, until so many are open in the read model. */
export async function copyTickets({ query }, wanted) {
  const [{ open, copied }] = await query(
    `select count(*)::int as open, greatest(max(number) - ${firstCopy}, 0)::int as copied
     from intake join ticket using (organisation, ticket_id) where status not in ('closed', 'cancelled')`,
  );
  for (const table of ['intake', 'ticket', 'clock']) {
    const columns = await query(
      `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    const names = columns.map(({ name }) => name);
    await query(
      `with original as (
         select ticket_id, row_number() over (order by number) - 1 as place, count(*) over () as many
         from intake where number <= ${firstCopy}
       )
       insert into ${table} (${names.join(', ')})
       select ${names.map((name) => changed[name] ?? `source.${name}`).join(', ')}
       from generate_series($1::int, $2::int) as n join original on n % many = place
       join ${table} as source on source.ticket_id = original.ticket_id`,
      [copied + 1, copied + wanted - open],
    );
  }
  await query('analyze');
}
