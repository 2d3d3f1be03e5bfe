import Link from 'next/link';

export const metadata = { title: { default: 'Orbit & Ink', template: '%s · Orbit & Ink' } };

export default function RootLayout({ children }) {
  return (
    <html lang="en">
      <body>
        <header>
          <Link href="/">Orbit &amp; Ink</Link>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
