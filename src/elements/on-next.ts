/** Puts the next time of each session above its usual times, the soonest first. Without scripts the usual times stand. */
import { londonMoment } from '../model/london.ts';
import { isOnNow, nextOccurrence } from '../model/recurrence.ts';
import { type Packed, unpacked } from '../model/today.ts';
import { nearDayWordsWithin, spanWords } from '../model/when.ts';
import { whenHere } from '../model/when-here.ts';

class OnNext extends HTMLElement {
  connectedCallback() {
    const { calendar, language, say } = whenHere(document.getElementById('when-data')?.textContent ?? '');
    const sessions = unpacked(JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Packed);
    const now = londonMoment(new Date());
    const list = this.querySelector('ul');
    const items = [...this.querySelectorAll<HTMLElement>('.next')].map((line, at) => {
      const item = line.closest('li') as HTMLElement;
      const session = sessions[at];
      if (!session?.from) return { item, sort: '~' };
      if (session.stale && now.date >= session.stale) {
        line.textContent = say('on.check');
        line.hidden = false;
        for (const times of item.querySelectorAll<HTMLElement>('.usual')) times.hidden = true;
        return { item, sort: '~' };
      }
      const next = nextOccurrence(session, now, calendar);
      if (!next) return { item, sort: '~' };
      const span = spanWords(session.from, session.to, language, say);
      const when = [nearDayWordsWithin(next.date, now.date, language, say), span].join(say('list.join'));
      line.textContent = isOnNow(session, next, now) ? `${say('on.now')}${say('list.join')}${span}` : say('on.next', { when });
      if (next.state === 'unsure') line.textContent += ` ${say('on.unsure')}`;
      line.hidden = false;
      return { item, sort: `${next.date} ${session.from}` };
    });
    list?.append(...items.sort((one, other) => one.sort.localeCompare(other.sort)).map(({ item }) => item));
  }
}

customElements.define('on-next', OnNext);
