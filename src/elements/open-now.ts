/** Says whether a place or a line is open now. Without scripts the hours stand in words beside it. */
import { londonMoment } from '../model/london.ts';
import { type Opening, openState } from '../model/open-now.ts';
import { openWords, openWordsShort } from '../model/open-words.ts';
import { whenHere } from '../model/when-here.ts';

class OpenNow extends HTMLElement {
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
    const { stale = '9999', hours = '{}', short } = this.dataset;
    const opening = JSON.parse(hours) as Opening;
    const state = openState(now.date < stale ? opening : { ...opening, hours: undefined, exceptions: [] }, now, calendar);
    const words = short === undefined ? openWords(state, now, language, say) : openWordsShort(state, now, language, say);
    this.textContent = words ?? '';
    this.hidden = !words;
    this.dataset['is'] = state.is;
  };
}

customElements.define('open-now', OpenNow);
