import { configure } from '@testing-library/dom';

// What is fetched on demand is waited for as long as a busy machine takes.
configure({ asyncUtilTimeout: 10_000 });
