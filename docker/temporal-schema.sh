#!/bin/sh
# Creates or updates the two databases of Temporal; running it again changes nothing that is current.
set -eu
tool="temporal-sql-tool --plugin postgres12 --ep ${POSTGRES_SEEDS} -u ${POSTGRES_USER} -p ${DB_PORT}"
for database in temporal temporal_visibility; do
  folder=temporal
  [ "$database" = temporal ] || folder=visibility
  $tool --db "$database" create || true
  $tool --db "$database" setup-schema -v 0.0 || true
  $tool --db "$database" update-schema -d "/etc/temporal/schema/postgresql/v12/$folder/versioned"
done
