/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  generateBuildId: () => 'static',
  turbopack: { root: import.meta.dirname },
};
