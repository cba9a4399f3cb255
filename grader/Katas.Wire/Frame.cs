namespace Katas.Wire;

/// <summary>
/// What a frame is. Host to worker: load, call, ping, compile, probe, tokenize, honest code. Worker to host: the rest up to honest code
/// tried. The next three are between <c>dotnet test</c> and the kit's program, which also take calls. The last is host to worker and has no
/// answer.
/// </summary>
public enum FrameKind
{
    None = 0,
    Ready = 1,
    Load = 2,
    Loaded = 3,
    LoadFailed = 4,
    Call = 5,
    Reply = 6,
    Ping = 7,
    Pong = 8,
    Compile = 9,
    Compiled = 10,
    Probe = 11,
    Probed = 12,
    Tokenize = 13,
    Tokenized = 14,
    TryHonestCode = 15,
    HonestCodeTried = 16,
    BeginTest = 17,
    EndTest = 18,
    Answer = 19,
    StayOnCore = 20,
}

/// <summary>One message: a kind, the number of the request it belongs to, and its bytes.</summary>
public readonly record struct Frame(FrameKind Kind, ulong Id, ReadOnlyMemory<byte> Payload);
