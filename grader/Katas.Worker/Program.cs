using System.Diagnostics;
using Katas.Confinement;
using Katas.Wire;
using Katas.Worker;

// The only program that ever loads a submission's assembly. It answers calls and knows nothing else.
// If its command line says so, it confines itself before it reports that it is ready.
const int StackSize = 16 << 20; // a known size: deep recursion ends the same way on every machine

using var pipes = StandardPipes.Take();
Trace.Listeners.Clear(); // the one that is there would end the process
Trace.Listeners.Add(new AssertionListener());
var layers = SelfConfinement.ApplyFromArguments(args);
var server = new CallServer(new FrameChannel(pipes.Input, pipes.Output, WireLimits.HostFrame), pipes.Errors);
var thread = new Thread(() => server.Serve(layers), StackSize);
thread.Start();
thread.Join();
