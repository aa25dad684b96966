/* Says that the session is about to end, five minutes and one minute before, and lets it go on. What
   a screen has to save first, it saves when it hears cms:ending; cms:back says that somebody signed
   in again. Other scripts tell what the server answered them with cms:left. */
const MINUTE = 60;
const WARNINGS = [5 * MINUTE, MINUTE];

const note = document.getElementById('session');
const words = document.getElementById('session-words');
const stay = document.getElementById('session-stay');
const signIn = document.getElementById('session-sign-in');
const say = note.dataset;

let end = Infinity;
let stage = '';
let timer;

const tell = name => document.dispatchEvent(new CustomEvent(name));

/** An open dialog keeps everything else out of reach, so the note stands in it. */
const show = (text, over) => {
  (document.querySelector('dialog[open]') ?? document.body).append(note);
  note.hidden = false;
  stay.hidden = over;
  signIn.hidden = !over;
  words.setAttribute('role', 'alert');
  words.textContent = text;
};

const hide = () => {
  note.hidden = true;
  words.textContent = '';
  words.removeAttribute('role');
};

const update = () => {
  const left = Math.round((end - Date.now()) / 1000);
  const warning = WARNINGS.filter(moment => left <= moment).pop();
  const now = left <= 0 ? 'over' : String(warning ?? '');
  if (now !== stage) {
    const before = stage;
    stage = now;
    if (now === 'over') {
      show(say.sayOver, true);
    } else if (now) {
      tell('cms:ending');
      show(say.sayEnding.replace('{0}', Math.ceil(left / MINUTE)), false);
    } else {
      hide();
    }
    if (before === 'over' && now !== 'over') {
      if (now) hide();
      tell('cms:back');
    }
  }
  const next = WARNINGS.find(moment => left > moment) ?? 0;
  clearTimeout(timer);
  if (left > 0) timer = setTimeout(check, (left - next) * 1000 + 500);
};

const left = seconds => {
  end = Date.now() + seconds * 1000;
  update();
};

/** Asks the server, which knows what other tabs did. Without an answer nothing is known. */
const ask = async options => {
  try {
    const response = await fetch('/cms/sessie', { ...options, credentials: 'same-origin', redirect: 'manual' });
    const seconds = response.headers.get('X-Session-Left');
    if (seconds) left(Number(seconds));
    else if (response.status === 401) left(0);
  } catch (away) {
    clearTimeout(timer);
    timer = setTimeout(check, MINUTE * 1000);
  }
};

const check = () => ask({ headers: { Accept: 'application/json', 'X-Background': 'true' } });

stay.addEventListener('click', () => ask({ method: 'POST', headers: { Accept: 'application/json' } }));
document.addEventListener('cms:left', event => left(event.detail));
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) check();
});
window.addEventListener('focus', check);

/* A form that is sent without a session would be lost; here it waits. */
document.addEventListener('submit', event => {
  if (stage === 'over' && event.target.method === 'post') {
    event.preventDefault();
    event.stopImmediatePropagation();
    signIn.focus();
  }
}, true);

check();
