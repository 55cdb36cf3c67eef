/** Who there is, what they may do, and by which policies they work. */
export const directory = [
  `CREATE TABLE organisation (
    id text NOT NULL,
    label text NOT NULL,
    last_number bigint NOT NULL DEFAULT 1000,
    CONSTRAINT organisation_pkey PRIMARY KEY (id),
    CONSTRAINT organisation_id_check CHECK (id ~ '^[a-z][a-z0-9-]{0,30}$')
  )`,
  `CREATE TABLE person (
    organisation text NOT NULL,
    id text NOT NULL,
    display_name text NOT NULL,
    email text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (organisation, id),
    CONSTRAINT person_kind_check CHECK (kind IN ('staff', 'requester')),
    CONSTRAINT person_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation (id)
  )`,
  `CREATE UNIQUE INDEX person_requester_email_idx ON person (organisation, email) WHERE kind = 'requester'`,
  `CREATE TABLE role_holder (
    organisation text NOT NULL,
    policy text NOT NULL,
    role text NOT NULL,
    person text NOT NULL,
    CONSTRAINT role_holder_pkey PRIMARY KEY (organisation, policy, role, person),
    CONSTRAINT role_holder_organisation_person_fkey FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
  )`,
  `CREATE TABLE team (
    organisation text NOT NULL,
    id text NOT NULL,
    label text NOT NULL,
    CONSTRAINT team_pkey PRIMARY KEY (organisation, id),
    CONSTRAINT team_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation (id)
  )`,
  `CREATE TABLE team_member (
    organisation text NOT NULL,
    team text NOT NULL,
    person text NOT NULL,
    CONSTRAINT team_member_pkey PRIMARY KEY (organisation, team, person),
    CONSTRAINT team_member_organisation_person_fkey FOREIGN KEY (organisation, person) REFERENCES person (organisation, id),
    CONSTRAINT team_member_organisation_team_fkey FOREIGN KEY (organisation, team) REFERENCES team (organisation, id)
  )`,
  `CREATE TABLE published_policy (
    organisation text NOT NULL,
    id text NOT NULL,
    version bigint NOT NULL,
    digest text NOT NULL,
    document text NOT NULL,
    published_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT published_policy_pkey PRIMARY KEY (organisation, id, version),
    CONSTRAINT published_policy_version_check CHECK (version >= 1),
    CONSTRAINT published_policy_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation (id)
  )`,
  `CREATE TABLE api_key (
    organisation text NOT NULL,
    id text NOT NULL,
    label text NOT NULL,
    hash text NOT NULL,
    prefix text NOT NULL,
    person text NOT NULL,
    rights text[] NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz(3),
    last_used_at timestamptz(3),
    CONSTRAINT api_key_pkey PRIMARY KEY (organisation, id),
    CONSTRAINT api_key_rights_check CHECK (rights <@ ARRAY['read', 'work', 'act-for', 'set-at', 'admin']),
    CONSTRAINT api_key_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation (id)
  )`,
  `CREATE UNIQUE INDEX api_key_hash_idx ON api_key (hash)`,
  `CREATE TABLE account (
    organisation text NOT NULL,
    id text NOT NULL,
    name text NOT NULL,
    password_hash text NOT NULL,
    person text NOT NULL,
    rights text[] NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (organisation, id),
    CONSTRAINT account_rights_check CHECK (rights <@ ARRAY['read', 'work', 'act-for', 'set-at', 'admin']),
    CONSTRAINT account_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation (id)
  )`,
  `CREATE UNIQUE INDEX account_organisation_name_idx ON account (organisation, name)`,
  `CREATE TABLE session (
    hash text NOT NULL,
    organisation text NOT NULL,
    account text NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz(3) NOT NULL,
    CONSTRAINT session_pkey PRIMARY KEY (hash),
    CONSTRAINT session_organisation_account_fkey FOREIGN KEY (organisation, account) REFERENCES account (organisation, id) ON DELETE CASCADE
  )`,
  `CREATE TABLE audit (
    organisation text NOT NULL,
    id uuid NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    facts jsonb NOT NULL,
    CONSTRAINT audit_pkey PRIMARY KEY (organisation, id)
  )`,
  `CREATE INDEX audit_organisation_at_idx ON audit (organisation, at)`,
];
