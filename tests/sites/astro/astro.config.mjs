import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://harbourkitchen.example',
  trailingSlash: 'always',
});
