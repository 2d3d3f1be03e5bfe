export default { title: 'Small Tools', url: 'https://smalltools.example' };
