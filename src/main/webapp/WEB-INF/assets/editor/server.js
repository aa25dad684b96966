/* Asks the server. What it answers with an error becomes an error with its words. */

export class Refusal extends Error {
  constructor(status, answer) {
    super(answer.message ?? '');
    this.status = status;
    this.answer = answer;
  }
}

const send = async (path, options) => {
  const response = await fetch(path, {
    ...options,
    headers: { Accept: 'application/json', ...options.headers },
    credentials: 'same-origin',
    redirect: 'manual',
  });
  const left = response.headers.get('X-Session-Left') ?? (response.status === 401 ? 0 : null);
  if (left !== null) document.dispatchEvent(new CustomEvent('cms:left', { detail: Number(left) }));
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  const answer = json ? await response.json() : {};
  if (!response.ok || !json) throw new Refusal(response.type === 'opaqueredirect' ? 401 : response.status, answer);
  return answer;
};

/** background: true for what the page asks by itself, which does not keep the session alive. */
export const ask = (path, data, background = false) => send(path, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...(background ? { 'X-Background': 'true' } : {}) },
  body: JSON.stringify(data),
});

export const read = path => send(path, { method: 'GET' });

/** Sends a file in the field that the doors for files take. */
export const upload = (path, file) => {
  const body = new FormData();
  body.append('file', file);
  return send(path, { method: 'POST', body });
};
