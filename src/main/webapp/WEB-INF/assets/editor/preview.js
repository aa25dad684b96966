/* The public page of what is being written, beside it, as wide as a telephone or a desk. */
const WAS_OPEN = 'groeiwijs-voorbeeld';

export class Preview {
  constructor(pane, editor) {
    this.pane = pane;
    this.editor = editor;
    this.frame = pane.querySelector('iframe');
    this.width = 390;
    this.steps = '';
    this.trials = document.getElementById('trials');
    this.toggle = document.getElementById('preview-toggle');
    this.toggle.addEventListener('click', () => this.open(pane.hidden));
    pane.querySelectorAll('[data-width]').forEach(button => button.addEventListener('click', () => {
      this.width = Number(button.dataset.width);
      pane.querySelectorAll('[data-width]').forEach(one => one.setAttribute('aria-pressed', one === button));
      this.fit();
    }));
    new ResizeObserver(() => this.fit()).observe(pane);
    if (localStorage.getItem(WAS_OPEN) === 'true') this.open(true);
  }

  get address() {
    return `/cms/voorbeeld/${this.editor.id}/tab-${this.editor.tab}${this.steps}`;
  }

  /** Readers as whom a publication of several steps can be tried out. */
  offer(trials) {
    const list = this.trials.querySelector('ul');
    const steps = trials.map(trial => trial.steps).join();
    this.trials.hidden = trials.length === 0;
    if (list.dataset.steps === steps) return;
    list.dataset.steps = steps;
    list.replaceChildren(...trials.map(trial => {
      const item = document.getElementById('trial').content.firstElementChild.cloneNode(true);
      const button = item.querySelector('button');
      button.textContent = trial.reader;
      button.addEventListener('click', () => this.tryOut(trial));
      return item;
    }));
  }

  tryOut(trial) {
    this.steps = trial.steps;
    this.frame.removeAttribute('src');
    this.open(true);
    this.pane.scrollIntoView({ block: 'nearest' });
  }

  open(wanted) {
    this.pane.hidden = !wanted;
    this.toggle.setAttribute('aria-expanded', wanted);
    document.getElementById('desk').classList.toggle('cms-desk--preview', wanted);
    localStorage.setItem(WAS_OPEN, wanted);
    if (wanted) this.load();
  }

  load() {
    document.getElementById('preview-link').href = this.address;
    this.frame.src = this.address;
  }

  /** The page is loaded again where the reader was. */
  refresh() {
    if (this.pane.hidden) return;
    const page = this.frame.contentWindow;
    const known = this.frame.getAttribute('src') === this.address;
    if (known && page?.location.pathname.startsWith('/cms/voorbeeld/')) {
      page.location.reload();
    } else {
      this.load();
    }
  }

  fit() {
    const box = this.frame.parentElement;
    const scale = Math.min(1, box.clientWidth / this.width);
    this.frame.style.width = `${this.width}px`;
    this.frame.style.height = `${box.clientHeight / scale}px`;
    this.frame.style.transform = `scale(${scale})`;
  }
}
