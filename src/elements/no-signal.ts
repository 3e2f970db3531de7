/**
 * Keeps a few pages on the reader's own phone when they ask, and takes them off again. The worker in public/no-signal.js keeps them and answers
 * with them. Which pages is fixed, so that what is kept says nothing of what was read, and none of them is sensitive (design 4).
 */
class NoSignal extends HTMLElement {
  private readonly status = this.querySelector('[role=status]') as HTMLElement;
  private readonly pages = (this.dataset['pages'] ?? '').split(' ');
  private readonly scope = new URL(this.dataset['scope'] ?? '', location.href).href;
  /** The worker's name for what it keeps. */
  private readonly name = `no-signal ${this.scope}`;

  connectedCallback() {
    if (!('serviceWorker' in navigator)) return;
    // Where a browser lets no site store anything, nothing is offered.
    this.show().then(
      () => (this.hidden = false),
      () => undefined,
    );
    this.addEventListener('click', ({ target }) => {
      const wish = (target as HTMLElement).dataset['do'];
      if (wish) void this.does(wish === 'keep');
    });
  }

  private async does(isKeeping: boolean) {
    this.tell('wait');
    try {
      await (isKeeping ? this.keep() : this.drop());
      await this.show();
      this.tell(isKeeping ? 'kept' : 'gone');
      this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
    } catch {
      await this.drop().catch(() => undefined);
      this.tell('failed');
    }
  }

  private tell(what: 'wait' | 'kept' | 'gone' | 'failed') {
    this.status.textContent = this.status.dataset[what] ?? '';
  }

  private async show() {
    const isKept = await caches.has(this.name);
    for (const button of this.querySelectorAll('button')) button.hidden = (button.dataset['do'] === 'keep') === isKept;
    if (isKept) this.tell('kept');
  }

  /** Sets a worker to keep the pages. Resolves when it has them all; throws when any cannot be had. */
  private async keep() {
    // A worker of the same address that was taken off in this visit would be taken up again as it was, and keep nothing: each has an address of its own.
    const asked = new URLSearchParams([...this.pages.map((page) => ['page', page]), ['at', String(Date.now())]]);
    const { installing } = await navigator.serviceWorker.register(`${this.dataset['worker']}?${asked}`, { scope: this.scope });
    await new Promise<void>((done, fail) => {
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'activated') done();
        if (installing.state === 'redundant') fail(new Error(this.name));
      });
    });
  }

  /** Takes off the pages and the worker: this one's, and not that of a site that stands around it. */
  private async drop() {
    await caches.delete(this.name);
    const worker = await navigator.serviceWorker.getRegistration(this.scope);
    if (worker?.scope === this.scope) await worker.unregister();
  }
}

customElements.define('no-signal', NoSignal);
