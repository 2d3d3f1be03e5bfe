import * as React from 'react';
import { Link } from 'gatsby';

export default function Layout({ title, children }) {
  return (
    <div>
      <header>
        <Link to="/">{title}</Link>
      </header>
      <main>{children}</main>
    </div>
  );
}
