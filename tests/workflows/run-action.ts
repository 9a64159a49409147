// Runs one action from its sources, as a runner starts its bundle.
const { main } = (await import(`../../actions/${process.argv[2]}/main.ts`)) as { main: () => Promise<void> };
await main();
