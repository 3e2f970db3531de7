/** "until 5pm" or "opens 8.30am tomorrow", inside a button that rings a line; nothing when that is not known. */
import { openWordsShort } from '../model/open-words-short.ts';
import { OpenNow } from './open-now.ts';

class OpenShort extends OpenNow {
  protected override readonly words = openWordsShort;
}

customElements.define('open-short', OpenShort);
