/**
 * Keeps a few pages on the reader's own phone when they ask, and takes them off again. The worker in public/no-signal.js keeps them and answers
 * with them. Which pages is fixed, so that what is kept says nothing of what was read, and none of them is sensitive (design 4).
 */

/** The worker's name for what it keeps. */
const CACHE = 'no-signal';

class NoSignal extends HTMLElement {
  private readonly status = this.querySelector('[role=status]') as HTMLElement;

  connectedCallback() {
    if (!('serviceWorker' in navigator)) return;
    this.hidden = false;
    void this.show();
    this.addEventListener('click', ({ target }) => {
      const wish = (target as HTMLElement).dataset['do'];
      if (wish) void this.does(wish);
    });
  }

  private async does(wish: string) {
    const { pages = '', worker = '' } = this.dataset;
    try {
      if (wish === 'keep') await keep(pages.split(' '), worker);
      else await drop();
      await this.show();
      this.tell(wish === 'keep' ? 'kept' : 'gone');
      this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
    } catch {
      await drop();
      this.tell('failed');
    }
  }

  private tell(what: 'kept' | 'gone' | 'failed') {
    this.status.textContent = this.status.dataset[what] ?? '';
  }

  private async show() {
    const isKept = await caches.has(CACHE);
    for (const button of this.querySelectorAll('button')) button.hidden = (button.dataset['do'] === 'keep') === isKept;
    if (isKept) this.tell('kept');
  }
}

/** Sets the worker to keep the pages. Resolves when it has them all; throws when any cannot be had. */
async function keep(pages: readonly string[], worker: string): Promise<void> {
  const { installing } = await navigator.serviceWorker.register(`${worker}?${new URLSearchParams(pages.map((page) => ['page', page]))}`);
  await new Promise<void>((done, fail) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'activated') done();
      if (installing.state === 'redundant') fail(new Error(worker));
    });
  });
}

async function drop(): Promise<void> {
  await caches.delete(CACHE);
  await (await navigator.serviceWorker.getRegistration())?.unregister();
}

customElements.define('no-signal', NoSignal);
