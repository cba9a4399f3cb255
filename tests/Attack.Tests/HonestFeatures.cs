namespace Attack.Tests;

/// <summary>Ordinary things that honest answers do; each must work in the sandbox.</summary>
internal static class HonestFeatures
{
    public static readonly IReadOnlyDictionary<string, string> Threads = new Dictionary<string, string>
    {
        ["Parallel.For"] = "{ long s = 0; Parallel.For(0, 100_000, i => Interlocked.Add(ref s, i)); return s; }",
        ["PLINQ"] = "{ return Enumerable.Range(0, 100_000).AsParallel().Count(x => x % 3 == 0); }",
        ["tasks"] = "{ return Task.WhenAll(Enumerable.Range(0, 200).Select(async i => { await Task.Delay(1); return i; })).Result.Sum(); }",
        ["32 threads"] =
            "{ var ts = Enumerable.Range(0, 32).Select(_ => new Thread(() => Thread.Sleep(20))).ToList(); ts.ForEach(t => t.Start()); "
                + "ts.ForEach(t => t.Join()); return 32; }",
        ["timer"] =
            "{ var n = 0; using (new Timer(_ => Interlocked.Increment(ref n), null, 1, 1)) Thread.Sleep(60); return n > 0 ? n : throw "
                + "new Exception(\"no tick\"); }",
        ["periodic timer"] =
            "{ using var p = new PeriodicTimer(TimeSpan.FromMilliseconds(2)); return p.WaitForNextTickAsync().AsTask().Result; }",
        ["channel"] =
            "{ var c = System.Threading.Channels.Channel.CreateUnbounded<int>(); c.Writer.TryWrite(1); return c.Reader.TryRead(out var "
                + "x) ? x : throw new Exception(\"empty\"); }",
        ["semaphore"] = "{ using var s = new SemaphoreSlim(1); s.Wait(); return s.Release(); }",
        ["mutex"] = "{ using var m = new Mutex(); m.WaitOne(); m.ReleaseMutex(); return 1; }",
        ["reader-writer lock"] = "{ using var l = new ReaderWriterLockSlim(); l.EnterReadLock(); l.ExitReadLock(); return 1; }",
        ["concurrent dictionary"] =
            "{ var d = new System.Collections.Concurrent.ConcurrentDictionary<int, int>(); Parallel.For(0, 1000, i => d[i % 10] = i); "
                + "return d.Count; }",
    };

    public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["compiled regex"] =
            "{ return new System.Text.RegularExpressions.Regex(@\"^(\\w+)\\s+\\1$\", "
                + "System.Text.RegularExpressions.RegexOptions.Compiled).IsMatch(\"ab ab\") ? 1 : throw new Exception(\"no match\"); }",
        ["JSON"] = "{ return System.Text.Json.JsonSerializer.Serialize(new { a = 1, b = new[] { 1.5, 2 } }); }",
        ["JSON back"] = "{ return System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, int>>(\"{\\\"x\\\":3}\")![\"x\"]; }",
        ["XML"] = "{ return System.Xml.Linq.XDocument.Parse(\"<a b='1'/>\").Root!.Attribute(\"b\")!.Value; }",
        ["invariant culture"] = "{ return 1.5.ToString(System.Globalization.CultureInfo.InvariantCulture); }",
        ["normalisation"] = "{ return \"é\".Normalize(System.Text.NormalizationForm.FormD).Length; }",
        ["string comparison"] = "{ return string.Compare(\"a\", \"B\", StringComparison.CurrentCulture); }",
        ["console"] =
            "{ Console.WriteLine(\"hello\"); Console.Error.WriteLine(\"there\"); Console.ForegroundColor = ConsoleColor.Red; "
                + "Console.ResetColor(); return 1; }",
        ["gzip"] =
            "{ using var m = new MemoryStream(); using (var z = new System.IO.Compression.GZipStream(m, "
                + "System.IO.Compression.CompressionLevel.Fastest, true)) z.Write(new byte[1000]); return m.Length; }",
        ["brotli"] =
            "{ using var m = new MemoryStream(); using (var z = new System.IO.Compression.BrotliStream(m, "
                + "System.IO.Compression.CompressionLevel.Fastest, true)) z.Write(new byte[1000]); return m.Length; }",
        ["SHA-256"] = "{ return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(\"abc\"u8)); }",
        ["AES"] = "{ using var a = System.Security.Cryptography.Aes.Create(); return a.EncryptCbc(new byte[16], new byte[16]).Length; }",
    };

    public static readonly IReadOnlyDictionary<string, string> System = new Dictionary<string, string>
    {
        ["random"] = "{ return new Random(5).Next(100) + Random.Shared.Next(1); }",
        ["secure random"] = "{ return System.Security.Cryptography.RandomNumberGenerator.GetBytes(8).Length; }",
        ["guid"] = "{ return Guid.NewGuid(); }",
        ["clock"] = "{ return DateTime.Now.Year + DateTime.UtcNow.Year; }",
        ["time zones"] = "{ return TimeZoneInfo.Local.Id + TimeZoneInfo.FindSystemTimeZoneById(\"Europe/Berlin\").Id; }",
        ["stopwatch"] = "{ return System.Diagnostics.Stopwatch.StartNew().ElapsedTicks; }",
        ["environment"] =
            "{ return Environment.ProcessorCount + Environment.MachineName + Environment.CurrentDirectory + "
                + "Path.GetTempPath() + Environment.OSVersion; }",
        ["own process"] =
            "{ using var p = System.Diagnostics.Process.GetCurrentProcess(); return p.TotalProcessorTime.Ticks + p.Id; }",
        ["own memory"] = "{ return Environment.WorkingSet > 0 ? 1 : throw new Exception(\"none\"); }",
        ["collector"] =
            "{ GC.Collect(); GC.WaitForPendingFinalizers(); return GC.GetTotalMemory(true) + "
                + "GC.GetGCMemoryInfo().TotalAvailableMemoryBytes; }",
        ["reflection"] =
            "{ return typeof(List<int>).GetMethods().Length + "
                + "Activator.CreateInstance(typeof(List<>).MakeGenericType(typeof(int)))!.ToString(); }",
        ["emitted code"] =
            "{ var d = new System.Reflection.Emit.DynamicMethod(\"m\", typeof(int), null); var il = d.GetILGenerator(); "
                + "il.Emit(System.Reflection.Emit.OpCodes.Ldc_I4_7); il.Emit(System.Reflection.Emit.OpCodes.Ret); return "
                + "d.Invoke(null, null)!; }",
        ["expression trees"] = "{ System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1; return e.Compile()(4); }",
        ["dynamic"] = "{ dynamic d = 3; return d + 4; }",
        ["big integers"] = "{ return System.Numerics.BigInteger.Pow(7, 500).ToString().Length; }",
        ["vectors"] = "{ return System.Numerics.Vector<double>.Count; }",
        ["large arrays"] = "{ var a = new double[512 * 512]; for (var i = 0; i < a.Length; i++) a[i] = i; return a.Sum(); }",
        ["10,000 calls deep"] = "{ int F(int n) => n == 0 ? 0 : 1 + F(n - 1); return F(10_000); }",
        ["100,000 calls deep"] = "{ int F(int n) => n == 0 ? 0 : 1 + F(n - 1); return F(100_000); }",
        ["stack trace"] = "{ return new System.Diagnostics.StackTrace().FrameCount; }",
        ["activity source"] = "{ return new System.Diagnostics.ActivitySource(\"x\").Name; }",
        ["trace"] = "{ System.Diagnostics.Trace.WriteLine(\"t\"); return 1; }",
    };
}
