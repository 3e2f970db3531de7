/** Says whether a place or a line is open now. Without scripts the hours stand in words beside it. */
import { londonMoment } from '../model/london.ts';
import { type Opening, openState } from '../model/open-now.ts';
import { openWords } from '../model/open-words.ts';
import { whenHere } from '../model/when-here.ts';

export class OpenNow extends HTMLElement {
  protected readonly words: (...of: Parameters<typeof openWords>) => string | undefined = openWords;

  connectedCallback() {
    this.say();
    document.addEventListener('visibilitychange', this.say);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.say);
  }

  private readonly say = () => {
    const { calendar, language, say } = whenHere(document.getElementById('when-data')?.textContent ?? '');
    const now = londonMoment(new Date());
    const { stale = '9999', hours = '{}' } = this.dataset;
    const opening = JSON.parse(hours) as Opening;
    const state = openState(now.date < stale ? opening : { ...opening, hours: undefined, exceptions: [] }, now, calendar);
    const words = this.words(state, now, language, say);
    this.textContent = words ?? '';
    this.hidden = !words;
    this.dataset['is'] = state.is;
  };
}

customElements.define('open-now', OpenNow);
