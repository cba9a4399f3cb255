using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Opening connections.</summary>
internal static class Network
{
    private static readonly string Socket = Native.Import("int socket(int family, int type, int protocol)");

    public static IEnumerable<Strike> Attacks =>
    [
        new("connect to the grader's machine", Ends.Forbidden, "new System.Net.Sockets.TcpClient().Connect(\"127.0.0.1\", $PORT$);")
            { Says = "the network" },
        new("connect outside", Ends.Forbidden, "new System.Net.Sockets.TcpClient().Connect(\"192.0.2.1\", 80);"),
        new("fetch a page", Ends.Forbidden, "new HttpClient().GetStringAsync(\"http://192.0.2.1/\").GetAwaiter().GetResult();"),
        new("ask for a name", Ends.Forbidden, "System.Net.Dns.GetHostAddresses(\"example.org\");"),
        new("send a datagram", Ends.Forbidden, "new System.Net.Sockets.UdpClient().Send([1], 1, \"127.0.0.1\", $PORT$);"),
        new("listen", Ends.Forbidden, "new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0).Start();"),
        new("connect to an abstract socket", Ends.Forbidden,
            "new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, 0).Connect(new "
                + "System.Net.Sockets.UnixDomainSocketEndPoint(\"\\0x\"));"),
        new("talk to the hypervisor", Ends.Failed, Native.Report("socket(40, 1, 0)")) { Members = Socket, Says = "result -1" },
        new("talk to the kernel", Ends.Failed, Native.Report("socket(16, 3, 0)")) { Members = Socket, Says = "result -1" },
        new("use the kernel's ciphers", Ends.Failed, Native.Report("socket(38, 5, 0)")) { Members = Socket, Says = "result -1" },
    ];
}
