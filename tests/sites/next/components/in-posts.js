function Stamp({ country, value, isUsed }) {
  return (
    <span className={isUsed ? 'stamp used' : 'stamp'}>
      {country}, {value}
    </span>
  );
}

function Letter({ from, children }) {
  return (
    <section className="letter">
      <b>{from}</b>
      {children}
    </section>
  );
}

export const components = { Letter, Stamp };
