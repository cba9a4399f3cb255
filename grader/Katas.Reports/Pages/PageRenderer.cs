using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Katas.Reports.Pages;

/// <summary>Razor components as text. Whatever a component writes is escaped by the library.</summary>
public static class PageRenderer
{
    private static readonly IServiceProvider NoServices = new Nothing();

    /// <summary>A whole page: the component inside the shell, with a document type.</summary>
    public static string Render<T>(params (string Name, object? Value)[] parameters) where T : IComponent =>
        "<!DOCTYPE html>\n" + Fragment<T>(parameters) + "\n";

    /// <summary>A component alone, to be put into a page.</summary>
    public static string Fragment<T>(params (string Name, object? Value)[] parameters) where T : IComponent =>
        Markup<T>(ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value)));

    private static string Markup<T>(ParameterView parameters) where T : IComponent
    {
        using var renderer = new HtmlRenderer(NoServices, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(parameters)).ToHtmlString()).GetAwaiter()
            .GetResult();
    }

    private sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
