import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** A secret nobody can guess: 256 random bits that a header or a cookie can carry. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Letters and digits that are not taken for each other when they are read out or typed on a phone. */
const legible = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be used once: 16 legible characters in groups, 79 random bits. */
export function newOneTimePassword(): string {
  const characters = Array.from({ length: 16 }, () => legible[randomInt(legible.length)]).join('');
  return characters.match(/.{4}/g)?.join('-') ?? '';
}

/** What is kept of such a secret; plain SHA-256 is enough because there is nothing to guess. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** OWASP's second choice of scrypt parameters: 32 MiB and about 0.2 s of one core for each guess. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 32;

/** What is kept of a password: parameters, salt and key. */
export async function hashOfPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a password is the one of that hash. */
export async function isPasswordOf(hash: string, password: string): Promise<boolean> {
  const [, n, r, p, salt = '', kept = ''] = hash.split('$');
  const options = { N: Number(n), r: Number(r), p: Number(p), maxmem: cost.maxmem };
  const key = await derive(password, Buffer.from(salt, 'base64url'), options);
  return timingSafeEqual(key, Buffer.from(kept, 'base64url'));
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, key: Buffer) => (error ? reject(error) : resolve(key));
    // The same password typed on another keyboard may be composed of other code points.
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, done);
  });
}
