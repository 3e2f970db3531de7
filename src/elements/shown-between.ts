/**
 * Shows what is inside it from one day to another by the reader's own clock, so that a notice goes by itself and an old page says that it is old
 * when nobody has rebuilt the site. Either end may be left out; both days count.
 */
import { londonMoment } from '../model/london.ts';

class ShownBetween extends HTMLElement {
  connectedCallback() {
    const { date } = londonMoment(new Date());
    const { from = '', to = '9999' } = this.dataset;
    this.hidden = date < from || date > to;
  }
}

customElements.define('shown-between', ShownBetween);
