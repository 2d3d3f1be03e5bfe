import * as React from 'react';

export default function NotFound() {
  return <h1>This train does not stop here</h1>;
}
