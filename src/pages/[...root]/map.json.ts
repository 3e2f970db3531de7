/** What the map that moves needs once it is opened, in the reader's language: its styles, where it begins, its words. Nothing asks for it before. */
import type { APIRoute } from 'astro';
import { MOVING_WORDS, type MovingMap } from '../../model/moving-map.ts';
import { canMove, mapOf } from '../../maps.ts';
import { type AreaRoot, areaRoots, frameOf, underEach } from '../../site.ts';

export const getStaticPaths = () => underEach(areaRoots.filter(({ area }) => canMove(mapOf(area))));

export const GET: APIRoute = ({ props }) => {
  const { root } = props as { root: AreaRoot };
  const { language, directory, area, file } = frameOf(root);
  const { bounds, elsewhere } = mapOf(area);
  const own = (look: string) => elsewhere?.href ?? file(`geo/tiles/${area.id}/${look}.json`);
  const english = directory.languages.get('en') ?? language;
  const data: MovingMap = {
    light: own('light'),
    dark: own('dark'),
    isElsewhere: elsewhere !== undefined,
    bounds,
    language: language.code,
    words: Object.fromEntries(MOVING_WORDS.map((key) => [key, language.words[key] ?? english.words[key] ?? key])),
  };
  return new Response(JSON.stringify(data));
};
