package org.sharewell.text;

import java.util.Map;
import java.util.Set;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Shows a task's box as a character, so that no form control is ever needed in a text. */
final class TaskMarks implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    TaskMarks(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        var done = ((TaskListItemMarker) node).isChecked();
        var html = context.getWriter();
        html.tag("span", Map.of("class", done ? "task-done" : "task-open"));
        html.text(done ? "☑" : "☐");
        html.tag("/span");
        html.text(" ");
    }
}
