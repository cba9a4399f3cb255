using Katas.Confinement;
using Katas.Wire;
using Katas.Worker;

// The only process that ever loads a learner's assembly. It answers calls and knows nothing else.
// It confines itself, if its command line says so, before it says that it listens.
const int StackSize = 16 << 20; // a known size: deep recursion ends the same way on every machine

using var pipes = StandardPipes.Take();
var layers = SelfConfinement.ApplyFromArguments(args);
var server = new CallServer(new FrameChannel(pipes.Input, pipes.Output, WireLimits.HostFrame), pipes.Errors);
var thread = new Thread(() => server.Serve(layers), StackSize);
thread.Start();
thread.Join();
