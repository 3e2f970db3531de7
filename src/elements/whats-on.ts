/**
 * Turns the usual week into the next seven days by the reader's own clock, and lets them narrow it. The rows are those already in the page,
 * copied, so that there is one set of words. What is chosen is kept in the fragment: no server sees it, and going back finds it again.
 */
import { daysAfter } from '../model/days.ts';
import { type Moment, londonMoment } from '../model/london.ts';
import { nextOccurrence } from '../model/recurrence.ts';
import { type Listed, type Packed, type Row, rowsOf, unpacked } from '../model/today.ts';
import { nearDayWords, nearDayWordsWithin, spanWords } from '../model/when.ts';
import { type WhenHere, whenHere } from '../model/when-here.ts';

/** Days that stand open at once when there is a lot on. */
const OPEN = 2;
const A_LOT = 40;

class WhatsOn extends HTMLElement {
  private rows: HTMLElement[] = [];
  private sessions: Listed[] = [];
  private here: WhenHere = whenHere(document.getElementById('when-data')?.textContent ?? '');

  connectedCallback() {
    this.sessions = unpacked(JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Packed);
    this.rows = this.sessions.map((_, at) => this.querySelector(`[data-session="${at}"]`) as HTMLElement);
    const form = this.querySelector('form');
    if (!form) return;
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      const field = form.elements.namedItem(name);
      if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value;
    }
    form.addEventListener('change', () => {
      history.replaceState(null, '', `#${new URLSearchParams(this.chosen())}`);
      this.show();
    });
    // The one button clears: choices take effect as they are made, so there is nothing to send.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.reset();
      form.dispatchEvent(new Event('change'));
    });
    form.hidden = false;
    this.querySelector(':scope > details')?.removeAttribute('open');
    // Choices that came with the address are in sight, so that they can be taken back.
    const folded = form.querySelector('details');
    if (folded) folded.open = [...folded.querySelectorAll('select')].some(({ value }) => value);
    this.show();
    document.addEventListener('visibilitychange', () => document.hidden || this.show());
  }

  /** What is chosen in the form: names and values, without those that are open. */
  private chosen(): [string, string][] {
    return [...new FormData(this.querySelector('form') ?? undefined)].flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  }

  private show() {
    const { calendar, language, say } = this.here;
    const now = londonMoment(new Date());
    const chosen = this.chosen();
    const fits = ({ at }: Row) => chosen.every(([name, value]) => this.rows[at]?.dataset[name]?.split(' ').includes(value));
    const week = [0, 1, 2, 3, 4, 5, 6].map((ahead) => {
      const day = daysAfter(now.date, ahead);
      return { day, found: rowsOf(this.sessions, day, now, calendar).filter(fits) };
    });
    const total = week.reduce((sum, { found }) => sum + found.length, 0);
    const sections = week
      .filter(({ found }, at) => found.length > 0 || (at < OPEN && chosen.length === 0))
      .map(({ day, found }, at) => {
        const heading = make('h2', nearDayWords(day, now.date, language, say));
        const list = make('ul');
        list.className = 'timetable plain';
        list.append(...found.map((row) => this.row(row, now)));
        const inside = found.length > 0 ? list : make('p', say('whats-on.nothing'));
        if (at < OPEN || total < A_LOT) return wrap('section', heading, inside);
        const summary = wrap('summary', heading);
        summary.append(` ${say('whats-on.count', { count: found.length })}`);
        return wrap('details', summary, inside);
      });
    this.querySelector('[data-days]')?.replaceChildren(...sections);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = say(total > 0 ? 'whats-on.found' : 'whats-on.found-none', { count: total });
  }

  private row({ at, occurrence, isOnNow, isStale }: Row, now: Moment): HTMLElement {
    const { calendar, language, say } = this.here;
    const row = this.rows[at]?.cloneNode(true) as HTMLElement;
    const session = this.sessions[at] as Listed;
    const { state, reason, instead } = occurrence;
    for (const usual of row.querySelectorAll('.usual')) usual.remove();
    const about = row.querySelector('.about') ?? row;
    if (isStale) {
      row.querySelector('.times')?.replaceChildren();
      about.append(make('p', say('on.check')));
      return row;
    }
    if (isOnNow) about.firstElementChild?.append(' ', tag(say('on.now'), 'tag'));
    if (state === 'unsure') about.append(make('p', say('on.unsure')));
    if (state === 'on' || state === 'unsure') return row;
    row.classList.add('off');
    about.firstElementChild?.append(' ', tag(say(`on.${state}`), 'tag alert'));
    const next = nextOccurrence(session, now, calendar);
    const when = next && [nearDayWordsWithin(next.date, now.date, language, say), spanWords(session.from, session.to, language, say)].join(say('list.join'));
    if (reason || instead) about.append(Object.assign(make('p', [reason, instead].filter(Boolean).join('. ')), { lang: 'en', dir: 'ltr' }));
    if (when) about.append(make('p', say('on.next', { when })));
    return row;
  }
}

const make = (name: string, text = '') => Object.assign(document.createElement(name), { textContent: text });
const tag = (text: string, className: string) => Object.assign(make('span', text), { className });
function wrap(name: string, ...inside: Node[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

customElements.define('whats-on', WhatsOn);
