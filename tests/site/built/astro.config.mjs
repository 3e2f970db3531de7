/** The site's own configuration with a cache of its own, so that a build made by a test cannot meet another that runs beside it. */
import config from '../../../astro.config.mjs';

export default { ...config, cacheDir: process.env.TEST_CACHE };
