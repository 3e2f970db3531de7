/**
 * Takes a reader off a page at once: blanks it, then replaces it in the history by somewhere anybody might be.
 * Three presses of Shift do the same, for a hand that cannot reach the button. After GOV.UK's exit-this-page pattern.
 */
const PRESSES = 3;
const WITHIN_MS = 5000;

class ExitPage extends HTMLElement {
  private pressed: number[] = [];
  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') this.pressed = [];
    else if (!event.repeat) this.pressed = [...this.pressed.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (this.pressed.length >= PRESSES) this.leave();
  };

  connectedCallback() {
    for (const words of document.querySelectorAll<HTMLElement>('[data-scripts]')) words.hidden = words.dataset['scripts'] === 'off';
    this.addEventListener('click', (event) => {
      event.preventDefault();
      this.leave();
    });
    document.addEventListener('keydown', this.onKey);
    // A browser may show a kept copy of the page when someone presses Back: leave again.
    addEventListener('pageshow', (event) => {
      if (event.persisted && document.documentElement.classList.contains('gone')) this.leave();
    });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }

  private leave() {
    const link = this.querySelector('a');
    if (!link) return;
    document.documentElement.classList.add('gone');
    document.title = ' ';
    forgetList();
    location.replace(link.href);
  }
}

/** Whoever presses Back may come to a list to keep (short-list.ts): it is gone as well. */
function forgetList(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Where no site may store anything there is no list.
  }
}

customElements.define('exit-page', ExitPage);
