/**
 * Puts the next time of each item above its usual times, the soonest item first. Without scripts the usual times stand.
 * Each "usual" inside is one session, in the order of the data; an item may hold several.
 */
import { londonMoment } from '../model/london.ts';
import { nextWords, soonest } from '../model/next-words.ts';
import { type Packed, isStale, unpacked } from '../model/today.ts';
import { whenHere } from '../model/when-here.ts';

class OnNext extends HTMLElement {
  connectedCallback() {
    const { calendar, language, say } = whenHere(document.getElementById('when-data')?.textContent ?? '');
    const sessions = unpacked(JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Packed);
    const now = londonMoment(new Date());
    let at = 0;
    const items = [...this.querySelectorAll<HTMLElement>('.next')].map((line) => {
      const item = line.closest('li') as HTMLElement;
      const own = [...item.querySelectorAll('.usual')].flatMap((usual) => {
        const session = sessions[at++];
        // Where the build said so already there is a number to ring: leave that.
        if (session && isStale(session, now) && !usual.querySelector('a')) usual.textContent = say('on.check');
        return session ?? [];
      });
      const first = soonest(own, now, calendar);
      if (!first) return { item, sort: '~' };
      line.textContent = nextWords(first, now, language, say);
      if (first.next.state === 'unsure') line.textContent += ` ${say('on.unsure')}`;
      line.hidden = false;
      return { item, sort: first.sort };
    });
    this.querySelector('ul')?.append(...items.sort((one, other) => one.sort.localeCompare(other.sort)).map(({ item }) => item));
  }
}

customElements.define('on-next', OnNext);
