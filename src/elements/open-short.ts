/** "until 5pm" or "opens 8.30am tomorrow", inside a button that rings a line; nothing when that is not known. */
import { londonMoment } from '../model/london.ts';
import { type Opening, openState } from '../model/open-now.ts';
import { openWordsShort } from '../model/open-words-short.ts';
import { whenHere } from '../model/when-here.ts';

class OpenShort extends HTMLElement {
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
    const words = now.date < stale ? openWordsShort(openState(JSON.parse(hours) as Opening, now, calendar), now, language, say) : undefined;
    this.textContent = words ?? '';
    this.hidden = !words;
  };
}

customElements.define('open-short', OpenShort);
