import { describeApi } from '../describe-api';

it.each([
  '/v1/tickets',
  '/v1/tickets/{ticketId}/commands/{name}',
  '/v1/messages/{messageId}/resend',
  '/v1/policies/{id}/roll-outs',
])('the API describes the Idempotency-Key that POST %s takes', async (path) => {
  const { paths } = await describeApi();
  expect(paths[path]?.post?.parameters).toContainEqual(
    expect.objectContaining({ in: 'header', name: 'Idempotency-Key', required: false }),
  );
});
