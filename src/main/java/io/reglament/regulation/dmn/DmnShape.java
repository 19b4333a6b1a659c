package io.reglament.regulation.dmn;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The elements and attributes that a file may have and where: an allow-list, so that what nobody thought of is refused too. */
final class DmnShape {
    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    /** The languages of DMN 1.2 to 1.5 and their expressions; a file keeps to one of them. */
    private static final Map<String, String> VERSIONS = Map.of(
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            DMN,
            "https://www.omg.org/spec/DMN/20191111/FEEL/",
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "https://www.omg.org/spec/DMN/20211108/FEEL/",
            "https://www.omg.org/spec/DMN/20230324/MODEL/",
            "https://www.omg.org/spec/DMN/20230324/FEEL/");

    static final String OURS = "https://reglament.io/ns/table/1";
    /** Pictures of the diagram, which other editors add; what was taken in with one is still read, without it. */
    private static final String DIAGRAM = "https://www.omg.org/spec/DMN/20191111/DMNDI/";

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            entry(
                    "definitions",
                    new Shape(
                            Set.of("id", "name", "namespace", "exporter", "exporterVersion", "expressionLanguage"),
                            Set.of("itemDefinition", "decision", "inputData"))),
            entry(
                    "itemDefinition",
                    new Shape(Set.of("id", "name", "label", "isCollection"), Set.of("typeRef", "allowedValues"))),
            entry(
                    "decision",
                    new Shape(
                            Set.of("id", "name", "label"),
                            Set.of(
                                    "description",
                                    "extensionElements",
                                    "variable",
                                    "informationRequirement",
                                    "decisionTable"))),
            entry("informationRequirement", new Shape(Set.of("id"), Set.of("requiredInput"))),
            entry("requiredInput", new Shape(Set.of("href"), Set.of())),
            entry("inputData", new Shape(Set.of("id", "name", "label"), Set.of("variable"))),
            entry("variable", new Shape(Set.of("id", "name", "typeRef"), Set.of())),
            entry(
                    "decisionTable",
                    new Shape(
                            Set.of("id", "label", "hitPolicy", "preferredOrientation"),
                            Set.of("input", "output", "annotation", "rule"))),
            entry(
                    "input",
                    new Shape(Set.of("id", "label"), Set.of("extensionElements", "inputExpression", "inputValues"))),
            entry("inputExpression", new Shape(Set.of("id", "typeRef"), Set.of("text"))),
            entry(
                    "output",
                    new Shape(Set.of("id", "name", "label", "typeRef"), Set.of("extensionElements", "outputValues"))),
            entry("inputValues", new Shape(Set.of("id"), Set.of("text"))),
            entry("outputValues", new Shape(Set.of("id"), Set.of("text"))),
            entry("allowedValues", new Shape(Set.of("id"), Set.of("text"))),
            entry("annotation", new Shape(Set.of("name"), Set.of())),
            entry(
                    "rule",
                    new Shape(Set.of("id"), Set.of("description", "inputEntry", "outputEntry", "annotationEntry"))),
            entry("inputEntry", new Shape(Set.of("id"), Set.of("text"))),
            entry("outputEntry", new Shape(Set.of("id"), Set.of("text"))),
            entry("annotationEntry", new Shape(Set.of(), Set.of("text"))),
            entry("extensionElements", new Shape(Set.of(), Set.of("aboutTable", "aboutColumn"))),
            entry("description", Shape.TEXT),
            entry("typeRef", Shape.TEXT),
            entry("text", Shape.TEXT),
            entry("aboutTable", new Shape(Set.of("ru", "clause", "owner"), Set.of())),
            entry("aboutColumn", new Shape(Set.of("ru", "unit"), Set.of())));

    private static final Set<String> OUR_ELEMENTS = Set.of("aboutTable", "aboutColumn");

    /** Elements that may stand several times in one place. */
    private static final Set<String> REPEATED = Set.of(
            "itemDefinition",
            "decision",
            "inputData",
            "informationRequirement",
            "input",
            "output",
            "annotation",
            "rule",
            "inputEntry",
            "outputEntry",
            "annotationEntry");

    private static final int MAX_ID = 100;

    private final GateFaults faults;
    private final String dmn;
    private final boolean strict;

    private DmnShape(String file, String dmn, boolean strict) {
        faults = new GateFaults(file);
        this.dmn = dmn;
        this.strict = strict;
    }

    /**
     * @throws GateRefusal with every element or attribute that may not be where it is
     */
    static void check(String file, XmlElement root, boolean strict) {
        DmnShape shape = new DmnShape(file, root.namespace(), strict);
        String feel = VERSIONS.get(root.namespace());
        if (!root.name().equals("definitions") || feel == null) {
            shape.fault(root, "the file must hold <definitions> of DMN 1.2 to 1.5, such as namespace " + DMN);
        } else {
            shape.check(root);
            String language = root.attribute("expressionLanguage");
            if (language != null && !language.equals(feel)) {
                shape.fault(root, "the expression language " + GateFault.quoted(language) + " is not allowed");
            }
        }
        shape.faults.throwIfAny();
    }

    private void check(XmlElement element) {
        Shape shape = SHAPES.getOrDefault(element.name(), Shape.TEXT);
        element.attributes().keySet().stream()
                .filter(attribute -> !shape.attributes.contains(attribute))
                .forEach(attribute ->
                        fault(element, "the attribute '" + GateFault.quoted(attribute) + "' is not allowed"));
        String id = element.attribute("id");
        if (id != null && id.length() > MAX_ID) {
            fault(element, "the id is longer than " + MAX_ID);
        }
        if (shape != Shape.TEXT && !element.text().isBlank()) {
            fault(element, "text is not allowed here");
        }
        for (XmlElement child : element.children()) {
            if (!strict && child.namespace().equals(DIAGRAM) && element.name().equals("definitions")) {
                continue;
            }
            String namespace = OUR_ELEMENTS.contains(child.name()) ? OURS : dmn;
            if (!shape.children.contains(child.name()) || !child.namespace().equals(namespace)) {
                fault(child, "the element is not allowed in <" + element.name() + ">");
            } else {
                check(child);
            }
        }
        if (strict) {
            counts(element, shape);
        }
    }

    private void counts(XmlElement element, Shape shape) {
        for (String child : shape.children) {
            long count = element.all(child).count();
            if (child.equals("text") && count != 1) {
                fault(element, "has " + count + " <text>, not exactly one");
            } else if (count > 1 && !REPEATED.contains(child)) {
                fault(element, "has " + count + " <" + child + ">, not one");
            }
        }
    }

    private void fault(XmlElement element, String what) {
        faults.add(element, what);
    }

    private record Shape(Set<String> attributes, Set<String> children) {
        static final Shape TEXT = new Shape(Set.of(), Set.of());
    }
}
