/* Asks the server. What it answers with an error becomes an error with its words. */

export class Refusal extends Error {
  constructor(status, answer) {
    super(answer.message ?? '');
    this.status = status;
    this.answer = answer;
  }
}

/** background: true for what the page asks by itself, which does not keep the session alive. */
export const ask = async (path, data, background = false) => {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json', Accept: 'application/json', ...(background ? { 'X-Background': 'true' } : {}),
    },
    body: JSON.stringify(data),
    credentials: 'same-origin',
    redirect: 'manual',
  });
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  const answer = json ? await response.json() : {};
  if (!response.ok || !json) throw new Refusal(response.type === 'opaqueredirect' ? 401 : response.status, answer);
  return answer;
};
