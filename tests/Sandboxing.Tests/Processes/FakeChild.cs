using Katas.Sandboxing.Processes;
using Katas.Wire;
using Tests.Support;
using Wire.Tests;

namespace Sandboxing.Tests.Processes;

/// <summary>A child that says what it was told to say, whatever it is asked.</summary>
internal sealed class FakeChild : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private FakeChild(byte[] speech, Layers demanded, string afterwards = "exec cat > /dev/null")
    {
        var script = folder.Write("speech", speech);
        Process = ChildProcess.Start(new Launch("/bin/sh", ["-c", $"cat \"$0\"; {afterwards}", script],
            new Dictionary<string, string>())
        { RequiredLayers = demanded });
    }

    public ChildProcess Process { get; }

    public static FakeChild Saying(byte[] speech, Layers demanded = Layers.None) => new(speech, demanded);

    /// <summary>A child that ends after it has been asked something.</summary>
    public static FakeChild Ending(byte[] speech, int exitCode) => new(speech, Layers.None, $"head -c 1 > /dev/null; exit {exitCode}");

    public static FakeChild Sending(params Frame[] frames) => new(FrameBytes.Of(frames), Layers.None);

    public static Frame Ready(Layers layers = Layers.None) => new(FrameKind.Ready, 0, new ReadyMessage(layers).ToBytes());

    public void Dispose()
    {
        Process.Dispose();
        folder.Dispose();
    }
}
