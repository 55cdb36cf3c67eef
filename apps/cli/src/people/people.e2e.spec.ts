import { typed } from '../testing/typed';

const { stepladder } = typed();

test.each([
  [['people', 'language', 'tara-lead', 'fr'], /'fr' is invalid.*en, it, de, es/],
  [['people', 'language', 'Tara Nair', 'it'], /'Tara Nair' is invalid.*tara-lead/],
  [['people', 'language', 'tara-lead'], /missing required argument 'code'/],
  [['account', 'give', 'Tara Nair'], /'Tara Nair' is invalid.*tara-lead/],
  [['account', 'access', 'tara-lead', 'king'], /'king' is invalid.*reader, agent, lead, admin/],
  [['ticket', 'open', '--language', 'french'], /'french' is invalid.*en, it, de, es/],
])('%j is said to be wrong before anything is asked', async (args, sentence) => {
  const { code, stdout, stderr } = await stepladder(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
});
