using Katas.Confinement;
using Katas.Wire;
using Katas.Worker;

// The only process that ever loads a learner's assembly. It answers calls and knows nothing else.
// With an allowance as its argument it confines itself before it says that it listens.
const int StackSize = 16 << 20; // a known size: deep recursion ends the same way on every machine

using var pipes = StandardPipes.Take();
var layers = args is [var allowance] ? Self.Confine(Allowance.Parse(allowance)) : Layers.None;
var server = new CallServer(new FrameChannel(pipes.Input, pipes.Output, WireLimits.HostFrame), pipes.Errors);
var thread = new Thread(() => server.Serve(layers), StackSize);
thread.Start();
thread.Join();
