/** What the map that moves needs once it is opened, in the reader's language: its styles, where it begins, its words. Nothing asks for it before. */
import type { APIRoute } from 'astro';
import { MOVING_WORDS, type MovingMap } from '../../model/moving-map.ts';
import { canMove, mapOf } from '../../maps.ts';
import { type AreaRoot, areaRoots, frameOf, underEach } from '../../site.ts';

export const getStaticPaths = () => underEach(areaRoots.filter(({ area }) => canMove(mapOf(area))));

export const GET: APIRoute = ({ props }) => {
  const { root } = props as { root: AreaRoot };
  const { language, wordsOf, area, file } = frameOf(root);
  const { bounds, elsewhere } = mapOf(area);
  const own = (look: string) => elsewhere?.href ?? file(`geo/tiles/${area.id}/${look}.json`);
  const data: MovingMap = {
    light: own('light'),
    dark: own('dark'),
    isElsewhere: elsewhere !== undefined,
    bounds,
    language: language.code,
    words: wordsOf(MOVING_WORDS),
  };
  return new Response(JSON.stringify(data));
};
