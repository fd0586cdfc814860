<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>Legend: status and dynamics of the areas</source>
        <translation>Legende: Status und Dynamik der Gebiete</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no dynamics index</source>
        <translation>kein Dynamikindex</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>ohne Zuordnung</translation>
    </message>
    <message>
        <source>Number in the field: areas in this class</source>
        <translation>Zahl im Feld: Gebiete in dieser Klasse</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>7 or 9</source>
        <translation>7 oder 9</translation>
    </message>
    <message>
        <source>limits in ascending order, each one once</source>
        <translation>Grenzen in aufsteigender Reihenfolge, jede nur einmal</translation>
    </message>
    <message>
        <source>{number} classes, one more than limits</source>
        <translation>{number} Klassen, eine mehr als Grenzen</translation>
    </message>
    <message>
        <source>each code once</source>
        <translation>jeder Code nur einmal</translation>
    </message>
    <message>
        <source>a share between 0 and 1</source>
        <translation>ein Anteil zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a whole number from 1 to {high}</source>
        <translation>eine ganze Zahl von 1 bis {high}</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is infinite in these areas: {ids}.</source>
        <translation>„{field}“ ist in diesen Gebieten unendlich: {ids}.</translation>
    </message>
    <message>
        <source>Such values come from a division by zero: correct the rate or leave it empty.</source>
        <translation>Solche Werte entstehen durch Division durch null: Korrigieren Sie die Quote oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The {field} is negative in these areas: {ids}.</source>
        <translation>Negative Werte bei „{field}“ in diesen Gebieten: {ids}.</translation>
    </message>
    <message>
        <source>Correct the numbers; leave unknown ones empty.</source>
        <translation>Korrigieren Sie die Zahlen; unbekannte bleiben leer.</translation>
    </message>
    <message>
        <source>Profile &apos;{profile}&apos; weights by population, but no population field was chosen.</source>
        <translation>Das Profil „{profile}“ gewichtet mit der Einwohnerzahl, es wurde aber kein Feld dafür gewählt.</translation>
    </message>
    <message>
        <source>Choose the population field.</source>
        <translation>Wählen Sie das Feld mit der Einwohnerzahl.</translation>
    </message>
    <message>
        <source>on the exclusion list: {reason}</source>
        <translation>auf der Ausschlussliste: {reason}</translation>
    </message>
    <message>
        <source>on the exclusion list</source>
        <translation>auf der Ausschlussliste</translation>
    </message>
    <message>
        <source>no value in {fields}</source>
        <translation>kein Wert in {fields}</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>population at the begin of the window</source>
        <translation>Einwohnerzahl zu Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>{population} unknown</source>
        <translation>{population} unbekannt</translation>
    </message>
    <message>
        <source>{population} {count} under {minimum}</source>
        <translation>{population} {count} unter {minimum}</translation>
    </message>
    <message>
        <source>Indicator &apos;{name}&apos; has the same value, {value}, in all {count} valid areas.</source>
        <translation>Der Indikator „{name}“ hat in allen {count} gültigen Gebieten denselben Wert ({value}).</translation>
    </message>
    <message>
        <source>It cannot tell areas apart: leave it out, or check the column.</source>
        <translation>Er kann Gebiete nicht unterscheiden: Lassen Sie ihn weg oder prüfen Sie die Spalte.</translation>
    </message>
    <message>
        <source>None of the {what} indicators enters the index: all are context or have the weight 0.</source>
        <translation>{what}: Kein Indikator geht in den Index ein; alle sind Kontext oder haben das Gewicht 0.</translation>
    </message>
    <message>
        <source>Give at least one indicator the role &apos;index&apos; and a weight above 0.</source>
        <translation>Geben Sie mindestens einem Indikator die Rolle „index“ und ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>The sum of the indicators {names} is the same in all valid areas.</source>
        <translation>Die Summe der Indikatoren {names} ist in allen gültigen Gebieten gleich.</translation>
    </message>
    <message>
        <source>They cancel each other out: check directions and weights, and whether a column occurs twice.</source>
        <translation>Sie heben sich gegenseitig auf: Prüfen Sie Richtungen und Gewichte und ob eine Spalte doppelt vorkommt.</translation>
    </message>
    <message>
        <source>The geometric mean needs normalised values of 0 or more, but they go down to {low:g}.</source>
        <translation>Das geometrische Mittel braucht normierte Werte ab 0, der kleinste ist aber {low:g}.</translation>
    </message>
    <message>
        <source>Normalise by &apos;min_max&apos; or &apos;percentile_rank&apos;, or combine by &apos;sum&apos; or &apos;mean&apos;.</source>
        <translation>Normieren Sie mit „min_max“ oder „percentile_rank“, oder fassen Sie mit „sum“ oder „mean“ zusammen.</translation>
    </message>
    <message>
        <source>{what}: {count} of {total} areas are valid; at least {least} are needed.</source>
        <translation>{what}: {count} von {total} Gebieten sind gültig; mindestens {least} werden gebraucht.</translation>
    </message>
    <message>
        <source>Check the minimum population, the exclusion list and missing values.</source>
        <translation>Prüfen Sie Mindesteinwohnerzahl, Ausschlussliste und fehlende Werte.</translation>
    </message>
    <message>
        <source>0 (divide by n) or 1 (divide by n - 1)</source>
        <translation>0 (Nenner n) oder 1 (Nenner n − 1)</translation>
    </message>
    <message>
        <source>a number above &apos;minimum&apos;</source>
        <translation>eine Zahl über „minimum“</translation>
    </message>
    <message>
        <source>&apos;mean&apos;, &apos;weighted_mean&apos; or a number (the city value)</source>
        <translation>„mean“, „weighted_mean“ oder eine Zahl (der Stadtwert)</translation>
    </message>
    <message>
        <source>two numbers, the smaller one first</source>
        <translation>zwei Zahlen, die kleinere zuerst</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is to be put on a logarithmic scale, but holds values as low as {low:g}.</source>
        <translation>„{name}“ soll logarithmiert werden, enthält aber Werte bis hinunter zu {low:g}.</translation>
    </message>
    <message>
        <source>Set &apos;offset&apos; of the normaliser &apos;log_z&apos; so that value + offset is above 0 everywhere.</source>
        <translation>Setzen Sie „offset“ des Normierers „log_z“ so, dass Wert + offset überall über 0 liegt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has values from {least:g} to {most:g}, outside the profile&apos;s {low:g} to {high:g}.</source>
        <translation>„{name}“ hat Werte von {least:g} bis {most:g}, außerhalb der Spanne {low:g} bis {high:g} des Profils.</translation>
    </message>
    <message>
        <source>Correct the values, or &apos;minimum&apos; and &apos;maximum&apos; of the normaliser &apos;min_max&apos;.</source>
        <translation>Korrigieren Sie die Werte oder „minimum“ und „maximum“ des Normierers „min_max“.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has ranks from {least:g} to {most:g}; expected 1 to {number}.</source>
        <translation>„{name}“ hat Ränge von {least:g} bis {most:g}; erwartet werden 1 bis {number}.</translation>
    </message>
    <message>
        <source>Correct the ranks, or the number of areas &apos;n&apos; of the normaliser &apos;rank_exponential&apos;.</source>
        <translation>Korrigieren Sie die Ränge oder die Anzahl der Gebiete „n“ des Normierers „rank_exponential“.</translation>
    </message>
    <message>
        <source>Weights: &apos;{part}&apos; was given; expected &apos;field=weight&apos; with a weight of 0 or more.</source>
        <translation>Gewichte: „{part}“ wurde angegeben; erwartet wird „Feld=Gewicht“ mit einem Gewicht ab 0.</translation>
    </message>
    <message>
        <source>Write the weights like this: s1=2; s3=0.5</source>
        <translation>Schreiben Sie die Gewichte so: s1=2; s3=0,5</translation>
    </message>
    <message>
        <source>Weights: &apos;{name}&apos; is not one of the chosen indicators. These are: {fields}.</source>
        <translation>Gewichte: „{name}“ gehört nicht zu den gewählten Indikatoren. Diese sind: {fields}.</translation>
    </message>
    <message>
        <source>Correct the field name, or choose the field as an indicator.</source>
        <translation>Korrigieren Sie den Feldnamen oder wählen Sie das Feld als Indikator.</translation>
    </message>
    <message>
        <source>Weights: &apos;{name}&apos; is named twice.</source>
        <translation>Gewichte: „{name}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Keep one weight.</source>
        <translation>Lassen Sie nur ein Gewicht stehen.</translation>
    </message>
    <message>
        <source>Excluded ids</source>
        <translation>Ausgeschlossene Gebiete (Schlüssel)</translation>
    </message>
    <message>
        <source>Remarks: expected &apos;id = remark&apos; on each line, but these have no remark: {lines}.</source>
        <translation>Anmerkungen: Erwartet wird „Schlüssel = Anmerkung“ je Zeile; hier fehlt die Anmerkung: {lines}.</translation>
    </message>
    <message>
        <source>Write each remark on a line of its own, after the id and an equals sign.</source>
        <translation>Schreiben Sie jede Anmerkung in eine eigene Zeile, nach Schlüssel und Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>Only the leading zeros differ for {pairs}: write the ids as the layer has them.</source>
        <translation>Nur die führenden Nullen unterscheiden sich bei {pairs}: Schreiben Sie die Schlüssel so, wie der Layer sie hat.</translation>
    </message>
    <message>
        <source>Correct or remove them. A comma separates ids, so a reason must not contain one.</source>
        <translation>Korrigieren oder entfernen Sie sie. Ein Komma trennt Schlüssel, eine Begründung darf also keines enthalten.</translation>
    </message>
    <message>
        <source>{what}: the layer has no area with these ids: {ids}.</source>
        <translation>{what}: Der Layer hat kein Gebiet mit diesen Schlüsseln: {ids}.</translation>
    </message>
    <message>
        <source>There is no method profile &apos;{name}&apos;.</source>
        <translation>Es gibt kein Methodenprofil „{name}“.</translation>
    </message>
    <message>
        <source>Expected the path of a profile file, or one of the built-in profiles: {names}.</source>
        <translation>Erwartet wird der Pfad einer Profildatei oder eines der mitgelieferten Profile: {names}.</translation>
    </message>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>{schema} (a newer plugin may be needed)</source>
        <translation>{schema} (vielleicht wird eine neuere Fassung der Erweiterung gebraucht)</translation>
    </message>
    <message>
        <source>a list of numbers and texts</source>
        <translation>eine Liste von Zahlen und Texten</translation>
    </message>
    <message>
        <source>the code of a class: {codes}</source>
        <translation>der Code einer Klasse: {codes}</translation>
    </message>
    <message>
        <source>Method report: social index</source>
        <translation>Methodenbericht zum Sozialindex</translation>
    </message>
    <message>
        <source>Made by Sozialplanung {version} on {day}.</source>
        <translation>Erstellt mit Sozialplanung {version} am {day}.</translation>
    </message>
    <message>
        <source>Hash of the effective method</source>
        <translation>Prüfsumme der angewandten Methode</translation>
    </message>
    <message>
        <source>Source of the method</source>
        <translation>Quelle der Methode</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>{valid} of {total} in the index, {excluded} excluded</source>
        <translation>{valid} von {total} im Index, {excluded} ausgeschlossen</translation>
    </message>
    <message>
        <source>Special need for attention</source>
        <translation>Besonderer Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>How the index is computed</source>
        <translation>So wird der Index berechnet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Index x</source>
        <translation>Index x</translation>
    </message>
    <message>
        <source>{title}: limits are shares of the areas (quantiles of type {type})</source>
        <translation>{title}: Grenzen sind Anteile der Gebiete (Quantile, Typ {type})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>{part}: combined value</source>
        <translation>{part}: zusammengefasster Wert</translation>
    </message>
    <message>
        <source>{label}: centre {centre}, spread {spread}</source>
        <translation>{label}: Zentrum {centre}, Streuung {spread}</translation>
    </message>
    <message>
        <source>The profile standardises with other values:</source>
        <translation>Das Profil standardisiert mit anderen Werten:</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>context only</source>
        <translation>nur Kontext</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definitions of the indicators</source>
        <translation>Definitionen der Indikatoren</translation>
    </message>
    <message>
        <source>No conspicuous correlation.</source>
        <translation>Keine auffällige Korrelation.</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha: {alpha}. From about 0.7 the indicators are taken to measure one thing.</source>
        <translation>Cronbachs Alpha: {alpha}. Ab etwa 0,7 gelten Indikatoren als Messung derselben Sache.</translation>
    </message>
    <message>
        <source>Do the indicators belong together?</source>
        <translation>Gehören die Indikatoren zusammen?</translation>
    </message>
    <message>
        <source>{pair}: r = {r}, redundant: they say nearly the same and count twice.</source>
        <translation>{pair}: r = {r}, redundant: Beide sagen fast dasselbe und zählen doppelt.</translation>
    </message>
    <message>
        <source>{pair}: r = {r}, conflicting: they partly cancel each other out.</source>
        <translation>{pair}: r = {r}, gegenläufig: Beide heben sich teilweise auf.</translation>
    </message>
    <message>
        <source>Areas per class</source>
        <translation>Gebiete je Klasse</translation>
    </message>
    <message>
        <source>Number of areas in each class</source>
        <translation>Anzahl der Gebiete in jeder Klasse</translation>
    </message>
    <message>
        <source>How to read the index</source>
        <translation>So ist der Index zu lesen</translation>
    </message>
    <message>
        <source>The index is relative: it compares the areas of this city with each other at one time.</source>
        <translation>Der Index ist relativ: Er vergleicht die Gebiete dieser Stadt untereinander zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>It is a search strategy and no diagnosis: it says where to look, not what is the matter.</source>
        <translation>Er ist eine Suchstrategie und keine Diagnose: Er zeigt, wo hinzusehen ist, nicht, was dort los ist.</translation>
    </message>
    <message>
        <source>Negative dynamics means worse than the city&apos;s trend, not necessarily worse in absolute terms.</source>
        <translation>Negative Dynamik heißt ungünstiger als der Stadttrend, nicht unbedingt eine Verschlechterung in absoluten Zahlen.</translation>
    </message>
    <message>
        <source>It says nothing about single people.</source>
        <translation>Über einzelne Menschen sagt er nichts aus.</translation>
    </message>
    <message>
        <source>Near a class limit chance may decide: read the class together with the distance to the limit.</source>
        <translation>Nahe an einer Klassengrenze kann der Zufall entscheiden: Lesen Sie die Klasse zusammen mit dem Abstand zur Grenze.</translation>
    </message>
    <message>
        <source>{valid} of {total} areas ({share} %) have an index.</source>
        <translation>{valid} von {total} Gebieten ({share} %) haben einen Index.</translation>
    </message>
    <message>
        <source>{share} % of the inhabitants live in them.</source>
        <translation>In ihnen leben {share} % der Einwohner*innen.</translation>
    </message>
    <message>
        <source>Excluded area</source>
        <translation>Ausgeschlossenes Gebiet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Areas within {distance} SD of a class limit</source>
        <translation>Gebiete mit weniger als {distance} Standardabweichungen Abstand zu einer Klassengrenze</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Status index</source>
        <translation>Statusindex</translation>
    </message>
    <message>
        <source>Dynamics index</source>
        <translation>Dynamikindex</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Areas with a conspicuous social index: contribution of each indicator</source>
        <translation>Gebiete mit auffälligem Sozialindex: Beitrag der einzelnen Indikatoren</translation>
    </message>
    <message>
        <source>No area needs special attention by the rule of the profile.</source>
        <translation>Nach der Regel des Profils hat kein Gebiet besonderen Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>The first {shown} of {total} rows; the layer holds them all.</source>
        <translation>Die ersten {shown} von {total} Zeilen; der Layer enthält alle.</translation>
    </message>
    <message>
        <source>Status: combined indicators</source>
        <translation>Status: Indikatoren zusammengefasst</translation>
    </message>
    <message>
        <source>Dynamics: combined indicators</source>
        <translation>Dynamik: Indikatoren zusammengefasst</translation>
    </message>
    <message>
        <source>In the index</source>
        <translation>Im Index</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation>Ausgeschlossen, weil</translation>
    </message>
    <message>
        <source>Status class</source>
        <translation>Statusklasse</translation>
    </message>
    <message>
        <source>Dynamics class</source>
        <translation>Dynamikklasse</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Klassencode</translation>
    </message>
    <message>
        <source>Class (short)</source>
        <translation>Klasse (kurz)</translation>
    </message>
    <message>
        <source>Social index</source>
        <translation>Sozialindex</translation>
    </message>
    <message>
        <source>Distance to the nearest class limit (SD)</source>
        <translation>Abstand zur nächsten Klassengrenze (Standardabweichungen)</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text, or an object with &apos;de&apos; and &apos;en&apos;</source>
        <translation>ein Text oder ein Objekt mit „de“ und „en“</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number of at least {low}</source>
        <translation>eine Zahl ab {low}</translation>
    </message>
    <message>
        <source>a whole number of at least {low}</source>
        <translation>eine ganze Zahl ab {low}</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>only these keys here: {keys}</source>
        <translation>hier nur einer dieser Schlüssel: {keys}</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; cannot be read: {reason}.</source>
        <translation>{what} „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it.</source>
        <translation>Prüfen Sie den Pfad und Ihre Leserechte.</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is no text in UTF-8.</source>
        <translation>{what} „{path}“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is no valid JSON: line {line}, column {column}: {reason}.</source>
        <translation>{what} „{path}“ ist kein gültiges JSON: Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place, or make the profile anew with the profile dialog.</source>
        <translation>Korrigieren Sie diese Stelle oder erstellen Sie das Profil neu mit dem Profildialog.</translation>
    </message>
    <message>
        <source>Rounded to decimal places: {steps}.</source>
        <translation>Gerundet auf Nachkommastellen: {steps}.</translation>
    </message>
    <message>
        <source>Nothing is rounded before the classes are assigned.</source>
        <translation>Vor der Klasseneinteilung wird nichts gerundet.</translation>
    </message>
    <message>
        <source>normalised values</source>
        <translation>normierte Werte</translation>
    </message>
    <message>
        <source>combined values</source>
        <translation>zusammengefasste Werte</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Areas with at least {minimum} inhabitants, with values, and not on the exclusion list enter the computation; all others enter neither mean nor standard deviation and get no class.</source>
        <translation>In die Berechnung gehen Gebiete mit mindestens {minimum} Einwohner*innen ein, die Werte haben und nicht auf der Ausschlussliste stehen; alle anderen gehen weder in Mittelwert noch Standardabweichung ein und erhalten keine Klasse.</translation>
    </message>
    <message>
        <source>An area without dynamics values keeps its status.</source>
        <translation>Ein Gebiet ohne Dynamikwerte behält seinen Status.</translation>
    </message>
    <message>
        <source>Each indicator: {normaliser}.</source>
        <translation>Jeder Indikator: {normaliser}.</translation>
    </message>
    <message>
        <source>{fields}: {normaliser}.</source>
        <translation>{fields}: {normaliser}.</translation>
    </message>
    <message>
        <source>scaled from the smallest to the largest value onto {low} to {high}</source>
        <translation>vom kleinsten bis zum größten Wert auf {low} bis {high} skaliert</translation>
    </message>
    <message>
        <source>scaled from given bounds onto {low} to {high}</source>
        <translation>von vorgegebenen Grenzen auf {low} bis {high} skaliert</translation>
    </message>
    <message>
        <source>the number of areas</source>
        <translation>Anzahl der Gebiete</translation>
    </message>
    <message>
        <source>taken as it is</source>
        <translation>unverändert übernommen</translation>
    </message>
    <message>
        <source>unweighted mean of the valid areas</source>
        <translation>ungewichtetes Mittel der gültigen Gebiete</translation>
    </message>
    <message>
        <source>population-weighted mean</source>
        <translation>mit der Einwohnerzahl gewichtetes Mittel</translation>
    </message>
    <message>
        <source>n − 1</source>
        <translation>n − 1</translation>
    </message>
    <message>
        <source>population-weighted standard deviation (divisor {divisor})</source>
        <translation>mit der Einwohnerzahl gewichtete Standardabweichung (Nenner {divisor})</translation>
    </message>
    <message>
        <source>standard deviation of the areas (divisor {divisor})</source>
        <translation>Standardabweichung der Gebiete (Nenner {divisor})</translation>
    </message>
    <message>
        <source>z = ({value} − centre) / spread; centre: {centre}; spread: {spread}</source>
        <translation>z = ({value} − Zentrum) / Streuung; Zentrum: {centre}; Streuung: {spread}</translation>
    </message>
    <message>
        <source>The weighted values of an area are summed, status and dynamics apart.</source>
        <translation>Die gewichteten Werte eines Gebiets werden summiert, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The weighted mean of an area&apos;s values is taken, status and dynamics apart.</source>
        <translation>Aus den Werten eines Gebiets wird das gewichtete Mittel gebildet, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The weighted geometric mean of an area&apos;s values is taken, status and dynamics apart.</source>
        <translation>Aus den Werten eines Gebiets wird das gewichtete geometrische Mittel gebildet, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The result is the index; it is not standardised again.</source>
        <translation>Das Ergebnis ist der Index; er wird nicht noch einmal standardisiert.</translation>
    </message>
    <message>
        <source>The result is normalised once more and gives the index: {normaliser}.</source>
        <translation>Das Ergebnis wird noch einmal normiert und ergibt den Index: {normaliser}.</translation>
    </message>
    <message>
        <source>A high index means much disadvantage.</source>
        <translation>Ein hoher Indexwert bedeutet starke Benachteiligung.</translation>
    </message>
    <message>
        <source>The sign is turned: a high index means little disadvantage.</source>
        <translation>Das Vorzeichen ist umgekehrt: Ein hoher Indexwert bedeutet geringe Benachteiligung.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should hold numbers, but holds text that is none: {wrong}.</source>
        <translation>Das Feld „{field}“ soll Zahlen enthalten, enthält aber Text, der keine Zahl ist: {wrong}.</translation>
    </message>
    <message>
        <source>Correct these values. The field has decimal commas, so a dot may only separate thousands.</source>
        <translation>Korrigieren Sie diese Werte. Das Feld hat Dezimalkommas, ein Punkt darf also nur Tausender trennen.</translation>
    </message>
    <message>
        <source>Correct these values, leave them empty, or name them as missing in the method profile.</source>
        <translation>Korrigieren Sie diese Werte, lassen Sie sie leer oder nennen Sie sie im Methodenprofil als fehlend.</translation>
    </message>
    <message>
        <source>Run the QGIS installer (OSGeo4W setup) again and choose: {packages}.</source>
        <translation>Starten Sie das QGIS-Installationsprogramm (OSGeo4W-Setup) noch einmal und wählen Sie: {packages}.</translation>
    </message>
    <message>
        <source>Install the current QGIS for macOS, which contains them.</source>
        <translation>Installieren Sie das aktuelle QGIS für macOS; es enthält sie.</translation>
    </message>
    <message>
        <source>Install them with the package manager, for example: sudo apt install {packages}</source>
        <translation>Installieren Sie sie mit der Paketverwaltung, zum Beispiel: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python lacks these packages, which this tool needs: {packages}.</source>
        <translation>Dem Python von QGIS fehlen diese Pakete, die das Werkzeug braucht: {packages}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no field {fields}. It has: {existing}.</source>
        <translation>Der Layer „{layer}“ hat kein Feld {fields}. Vorhanden sind: {existing}.</translation>
    </message>
    <message>
        <source>Choose one of these fields, or the right layer.</source>
        <translation>Wählen Sie eines dieser Felder oder den richtigen Layer.</translation>
    </message>
    <message>
        <source>Fill in the ids, or choose another id field.</source>
        <translation>Ergänzen Sie die Schlüssel oder wählen Sie ein anderes Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should name each area once, but these ids occur more than once: {ids}.</source>
        <translation>Das Feld „{field}“ soll jedes Gebiet einmal benennen; diese Schlüssel kommen mehrfach vor: {ids}.</translation>
    </message>
    <message>
        <source>Remove the duplicates, or choose another id field.</source>
        <translation>Entfernen Sie die Dubletten oder wählen Sie ein anderes Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is of type {type}; expected a number, or text that holds numbers.</source>
        <translation>Das Feld „{field}“ ist vom Typ {type}; erwartet wird eine Zahl oder Text, der Zahlen enthält.</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>These fields of the layer are replaced by results of the same name: {fields}.</source>
        <translation>Diese Felder des Layers werden durch gleichnamige Ergebnisse ersetzt: {fields}.</translation>
    </message>
    <message>
        <source>A row could not be written to the output: {reason}.</source>
        <translation>Eine Zeile konnte nicht in die Ausgabe geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the free space, and that no other program has the file open.</source>
        <translation>Prüfen Sie den freien Speicherplatz und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Method profiles…</source>
        <translation>Methodenprofile …</translation>
    </message>
    <message>
        <source>The method stored with &apos;{name}&apos; is no valid JSON: {reason}.</source>
        <translation>Die mit „{name}“ gespeicherte Methode ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <source>Compute the index anew, or remove the metadata item &apos;sozialplanung&apos;.</source>
        <translation>Berechnen Sie den Index neu oder entfernen Sie den Metadateneintrag „sozialplanung“.</translation>
    </message>
    <message>
        <source>Titles and classes of the social index</source>
        <translation>Titel und Klassen des Sozialindex</translation>
    </message>
    <message>
        <source>Check that no other program has the file open.</source>
        <translation>Prüfen Sie, ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Choose a file of its own for the result.</source>
        <translation>Wählen Sie für das Ergebnis eine eigene Datei.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is the file of an input. It would be destroyed while it is read.</source>
        <translation>Die Ausgabe „{path}“ ist die Datei einer Eingabe. Sie würde beim Lesen zerstört.</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>Wählen Sie für das Ergebnis eine andere Datei.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>Die Ausgabe „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that no program has the file open.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, ob Sie dort schreiben dürfen und ob ein Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; could not be written: {reason}.</source>
        <translation>Die Datei „{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; exists, but is no readable GeoPackage: {reason}.</source>
        <translation>Die Ausgabe „{path}“ existiert, ist aber kein lesbares GeoPackage: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file, or remove that one first.</source>
        <translation>Wählen Sie eine andere Datei oder löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>No status indicator was chosen.</source>
        <translation>Es wurde kein Statusindikator gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one status field.</source>
        <translation>Wählen Sie mindestens ein Statusfeld.</translation>
    </message>
    <message>
        <source>These inverted fields are not among the chosen indicators: {fields}.</source>
        <translation>Diese umgekehrten Felder gehören nicht zu den gewählten Indikatoren: {fields}.</translation>
    </message>
    <message>
        <source>Choose them as status or dynamics fields, or leave them out of the inverted ones.</source>
        <translation>Wählen Sie sie als Status- oder Dynamikfelder, oder nehmen Sie sie aus den umgekehrten heraus.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; was chosen as an indicator more than once.</source>
        <translation>Das Feld „{field}“ wurde mehrfach als Indikator gewählt.</translation>
    </message>
    <message>
        <source>Choose each field once; to make it count more, give it a weight.</source>
        <translation>Wählen Sie jedes Feld nur einmal; soll es stärker zählen, geben Sie ihm ein Gewicht.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; was chosen both as an indicator and as id or population.</source>
        <translation>Das Feld „{field}“ wurde als Indikator und zugleich als Schlüssel oder Einwohnerzahl gewählt.</translation>
    </message>
    <message>
        <source>Choose another field for one of the two.</source>
        <translation>Wählen Sie für eines von beiden ein anderes Feld.</translation>
    </message>
    <message>
        <source>These input fields have the names of result fields and would be replaced: {fields}.</source>
        <translation>Diese Eingabefelder heißen wie Ergebnisfelder und würden ersetzt: {fields}.</translation>
    </message>
    <message>
        <source>Rename them first, for example with &apos;Refactor fields&apos;.</source>
        <translation>Benennen Sie sie vorher um, zum Beispiel mit „Felder überarbeiten“.</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Methode: {method}</translation>
    </message>
    <message>
        <source>No population field was chosen, so the minimum population of {minimum:g} was not checked.</source>
        <translation>Es wurde kein Feld mit der Einwohnerzahl gewählt; die Mindesteinwohnerzahl von {minimum:g} wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>{valid} of {total} areas are in the index, {excluded} are excluded.</source>
        <translation>{valid} von {total} Gebieten sind im Index, {excluded} sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is infinite in these rows: {ids}.</source>
        <translation>„{field}“ ist in diesen Zeilen unendlich: {ids}.</translation>
    </message>
    <message>
        <source>Compute the index anew.</source>
        <translation>Berechnen Sie den Index neu.</translation>
    </message>
    <message>
        <source>{count} of {total} areas have a class.</source>
        <translation>{count} von {total} Gebieten haben eine Klasse.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no field {missing}. Its fields are: {fields}.</source>
        <translation>Im Layer „{layer}“ fehlt: {missing}. Vorhandene Felder: {fields}.</translation>
    </message>
    <message>
        <source>Choose the profile that the layer was classified with.</source>
        <translation>Wählen Sie das Profil, mit dem der Layer klassifiziert wurde.</translation>
    </message>
    <message>
        <source>{name}, dynamics unknown</source>
        <translation>{name}, Dynamik unbekannt</translation>
    </message>
    <message>
        <source>Classify social index</source>
        <translation>Sozialindex klassifizieren</translation>
    </message>
    <message>
        <source>index,class,status,dynamics,attention,style,social map</source>
        <translation>Index,Klasse,Status,Dynamik,Aufmerksamkeitsbedarf,Stil,Sozialkarte</translation>
    </message>
    <message>
        <source>Puts areas into the classes of a method profile, from their status and dynamics index, and styles the layer: colours or hatches of the classes, code labels, and a hatch for areas without a class.

Without a dynamics index the areas are classified by status alone.</source>
        <translation>Ordnet Gebiete nach Status- und Dynamikindex den Klassen eines Methodenprofils zu und gestaltet den Layer: Farben oder Schraffuren der Klassen, Codes als Beschriftung und eine Schraffur für Gebiete ohne Zuordnung.

Ohne Dynamikindex wird allein nach dem Status klassifiziert.</translation>
    </message>
    <message>
        <source>Usually status_index.</source>
        <translation>Meist status_index.</translation>
    </message>
    <message>
        <source>Usually dynamics_index; may be empty.</source>
        <translation>Meist dynamics_index; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Classified social index</source>
        <translation>Klassifizierter Sozialindex</translation>
    </message>
    <message>
        <source>Minimum population (empty: as in the profile)</source>
        <translation>Mindesteinwohnerzahl (leer: wie im Profil)</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Schlüsselfeld</translation>
    </message>
    <message>
        <source>The key of the areas. It must be unique.</source>
        <translation>Der Schlüssel der Gebiete. Er muss eindeutig sein.</translation>
    </message>
    <message>
        <source>Status indicators</source>
        <translation>Statusindikatoren</translation>
    </message>
    <message>
        <source>Rates in percent; higher means more disadvantage, unless the field is inverted.</source>
        <translation>Quoten in Prozent; höher heißt mehr Benachteiligung, sofern das Feld nicht umgekehrt ist.</translation>
    </message>
    <message>
        <source>Dynamics indicators</source>
        <translation>Dynamikindikatoren</translation>
    </message>
    <message>
        <source>Changes of the rates in percentage points. Without them only the status index is computed.</source>
        <translation>Veränderungen der Quoten in Prozentpunkten. Ohne sie wird nur der Statusindex berechnet.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Inhabitants at the end of the window; empty excludes the area.</source>
        <translation>Einwohner*innen am Ende des Zeitraums; ein Gebiet, dessen Wert fehlt, wird ausgeschlossen.</translation>
    </message>
    <message>
        <source>Population at the begin of the window</source>
        <translation>Einwohnerzahl zu Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>An area needs the minimum population at the begin and at the end.</source>
        <translation>Ein Gebiet braucht die Mindesteinwohnerzahl am Anfang und am Ende.</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Namensfeld</translation>
    </message>
    <message>
        <source>Names of the areas for the method report.</source>
        <translation>Namen der Gebiete für den Methodenbericht.</translation>
    </message>
    <message>
        <source>Inverted indicators</source>
        <translation>Umgekehrte Indikatoren</translation>
    </message>
    <message>
        <source>Indicators in which a high value means little disadvantage.</source>
        <translation>Indikatoren, bei denen ein hoher Wert geringe Benachteiligung bedeutet.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights that differ from the profile&apos;s: s1=2; s3=0.5</source>
        <translation>Gewichte, die vom Profil abweichen: s1=2; s3=0,5</translation>
    </message>
    <message>
        <source>Ids separated by comma or line, each with a reason if you like: 10010203 = outlier</source>
        <translation>Schlüssel, durch Komma oder Zeilenumbruch getrennt, auf Wunsch mit Grund: 10010203 = Ausreißer</translation>
    </message>
    <message>
        <source>One &apos;id = remark&apos; per line. They become footnotes of the method report.</source>
        <translation>Je Zeile „Schlüssel = Anmerkung“. Daraus werden Fußnoten im Methodenbericht.</translation>
    </message>
    <message>
        <source>A built-in profile (mss, oberhausen) or the path of your own profile file.</source>
        <translation>Ein mitgeliefertes Profil (mss, oberhausen) oder der Pfad Ihrer eigenen Profildatei.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Method report</source>
        <translation>Methodenbericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>A page that explains every class: method, coverage, correlations, contributions.</source>
        <translation>Eine Seite, die jede Klasse begründet: Methode, Abdeckung, Korrelationen, Beiträge.</translation>
    </message>
    <message>
        <source>Compute social index</source>
        <translation>Sozialindex berechnen</translation>
    </message>
    <message>
        <source>index,indicators,status,dynamics,deprivation,standardise,z score,poverty</source>
        <translation>Index,Indikatoren,Status,Dynamik,Benachteiligung,standardisieren,z-Wert,Armut</translation>
    </message>
    <message>
        <source>Areas in the index</source>
        <translation>Gebiete im Index</translation>
    </message>
    <message>
        <source>Excluded areas</source>
        <translation>Ausgeschlossene Gebiete</translation>
    </message>
    <message>
        <source>Social index map</source>
        <translation>Sozialindexkarte</translation>
    </message>
    <message>
        <source>Computes status and dynamics index of areas, classifies them and styles the layer: the tools &apos;Compute social index&apos; and &apos;Classify social index&apos; in one step.

The method report explains every class.</source>
        <translation>Berechnet Status- und Dynamikindex von Gebieten, klassifiziert sie und gestaltet den Layer: die Werkzeuge „Sozialindex berechnen“ und „Sozialindex klassifizieren“ in einem Schritt.

Der Methodenbericht begründet jede Klasse.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>z score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>z score of the logarithm</source>
        <translation>z-Wert des Logarithmus</translation>
    </message>
    <message>
        <source>Min-max scale</source>
        <translation>Min-Max-Skala</translation>
    </message>
    <message>
        <source>Percentile rank</source>
        <translation>Prozentrang</translation>
    </message>
    <message>
        <source>Rank, exponentially transformed</source>
        <translation>Rang, exponentiell transformiert</translation>
    </message>
    <message>
        <source>None (values as they are)</source>
        <translation>Keine (Werte unverändert)</translation>
    </message>
    <message>
        <source>mean of the areas</source>
        <translation>Mittel der Gebiete</translation>
    </message>
    <message>
        <source>mean weighted by population</source>
        <translation>nach Einwohnerzahl gewichtetes Mittel</translation>
    </message>
    <message>
        <source>given value</source>
        <translation>vorgegebener Wert</translation>
    </message>
    <message>
        <source>weighted by population</source>
        <translation>nach Einwohnerzahl gewichtet</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>dem Zentrum</translation>
    </message>
    <message>
        <source>the smallest rank</source>
        <translation>den kleinsten Rang</translation>
    </message>
    <message>
        <source>the mean rank</source>
        <translation>den mittleren Rang</translation>
    </message>
    <message>
        <source>the largest rank</source>
        <translation>den größten Rang</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>more disadvantage</source>
        <translation>mehr Benachteiligung</translation>
    </message>
    <message>
        <source>less disadvantage</source>
        <translation>weniger Benachteiligung</translation>
    </message>
    <message>
        <source>part of the index</source>
        <translation>geht in den Index ein</translation>
    </message>
    <message>
        <source>context: reported, not summed</source>
        <translation>Kontext: berichtet, nicht summiert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Geometrisches Mittel</translation>
    </message>
    <message>
        <source>values of the index</source>
        <translation>Werte des Index</translation>
    </message>
    <message>
        <source>quantiles (shares of the areas)</source>
        <translation>Quantile (Anteile der Gebiete)</translation>
    </message>
    <message>
        <source>this class</source>
        <translation>dieser Klasse</translation>
    </message>
    <message>
        <source>no index and no class</source>
        <translation>kein Index und keine Klasse</translation>
    </message>
    <message>
        <source>status class alone</source>
        <translation>nur die Statusklasse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>alle Gebiete</translation>
    </message>
    <message>
        <source>Status classes</source>
        <translation>Statusklassen</translation>
    </message>
    <message>
        <source>Dynamics classes</source>
        <translation>Dynamikklassen</translation>
    </message>
    <message>
        <source>The indicator field &apos;{field}&apos; is listed twice.</source>
        <translation>Das Indikatorfeld „{field}“ ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>An indicator has no field name.</source>
        <translation>Ein Indikator hat keinen Feldnamen.</translation>
    </message>
    <message>
        <source>Give each indicator the name of its field, each one once, or remove it.</source>
        <translation>Geben Sie jedem Indikator den Namen seines Feldes, jeden nur einmal, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From the default; type a number to give this indicator a weight of its own</source>
        <translation>Aus der Vorgabe; geben Sie eine Zahl ein, um diesem Indikator ein eigenes Gewicht zu geben</translation>
    </message>
    <message>
        <source>all other indicators</source>
        <translation>alle anderen Indikatoren</translation>
    </message>
    <message>
        <source>Method profile saved: {path}</source>
        <translation>Methodenprofil gespeichert: {path}</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no areas that a map could show.</source>
        <translation>Der Layer „{layer}“ enthält keine Gebiete, die eine Karte zeigen könnte.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons or points.</source>
        <translation>Wählen Sie einen Layer mit Polygonen oder Punkten.</translation>
    </message>
    <message>
        <source>{attention} of {areas} classified areas need special attention.</source>
        <translation>{attention} von {areas} klassifizierten Gebieten haben besonderen Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>Method profile: {method}</source>
        <translation>Methodenprofil: {method}</translation>
    </message>
    <message>
        <source>Data: {source}</source>
        <translation>Daten: {source}</translation>
    </message>
    <message>
        <source>No class: areas that do not enter the computation, because they have too few inhabitants, values are missing, or they are outliers.</source>
        <translation>Ohne Zuordnung: Gebiete, die nicht in die Berechnung eingehen, weil sie zu wenige Einwohner*innen haben, Werte fehlen oder sie Ausreißer sind.</translation>
    </message>
    <message>
        <source>How to read this map</source>
        <translation>So lesen Sie die Karte</translation>
    </message>
    <message>
        <source>Source and method</source>
        <translation>Quelle und Methode</translation>
    </message>
    <message>
        <source>Choose the field that holds the districts&apos; names.</source>
        <translation>Wählen Sie das Feld mit den Namen der Bezirke oder Sozialräume.</translation>
    </message>
    <message>
        <source>The map&apos;s picture &apos;{name}&apos; cannot be drawn.</source>
        <translation>Das Bild „{name}“ der Karte lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Check that the picture file exists; the legend needs QGIS&apos;s SVG support.</source>
        <translation>Prüfen Sie, ob die Bilddatei vorhanden ist; die Legende braucht die SVG-Unterstützung von QGIS.</translation>
    </message>
    <message>
        <source>QGIS could not export the page</source>
        <translation>QGIS konnte die Seite nicht exportieren</translation>
    </message>
    <message>
        <source>The map &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>Die Karte „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to, that there is space left, and that no other program has the file open.</source>
        <translation>Prüfen Sie, ob Sie im Ordner schreiben dürfen, ob noch Speicherplatz frei ist und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Scale 1:{scale}</source>
        <translation>Maßstab 1:{scale}</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos;, field &apos;{field}&apos;: profile &apos;{profile}&apos; has classes {known}, but not {unknown}.</source>
        <translation>Layer „{layer}“, Feld „{field}“: Das Profil „{profile}“ kennt die Klassen {known}, aber nicht {unknown}.</translation>
    </message>
    <message>
        <source>Empty: the method stored with the layer, else mss.</source>
        <translation>Leer: die mit dem Layer gespeicherte Methode, sonst mss.</translation>
    </message>
    <message>
        <source>n (population)</source>
        <translation>n (Grundgesamtheit)</translation>
    </message>
    <message>
        <source>n − 1 (sample)</source>
        <translation>n − 1 (Stichprobe)</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>ungewichtet</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>dem Mittel</translation>
    </message>
    <message>
        <source>next class</source>
        <translation>nächster Klasse</translation>
    </message>
    <message>
        <source>Name (de)</source>
        <translation>Name (de)</translation>
    </message>
    <message>
        <source>Name (en)</source>
        <translation>Name (en)</translation>
    </message>
    <message>
        <source>Limit in</source>
        <translation>Grenze in</translation>
    </message>
    <message>
        <source>Meaning (de)</source>
        <translation>Bedeutung (de)</translation>
    </message>
    <message>
        <source>Meaning (en)</source>
        <translation>Bedeutung (en)</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; belongs to a built-in profile.</source>
        <translation>Der Name „{name}“ gehört zu einem mitgelieferten Profil.</translation>
    </message>
    <message>
        <source>Give the profile a name of its own, since results carry it.</source>
        <translation>Geben Sie dem Profil einen eigenen Namen, denn die Ergebnisse tragen ihn.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; lies in the folder of the built-in profiles.</source>
        <translation>„{path}“ liegt im Ordner der mitgelieferten Profile.</translation>
    </message>
    <message>
        <source>Choose a folder of your own: this one is replaced with each new version of the plugin.</source>
        <translation>Wählen Sie einen eigenen Ordner: Dieser wird mit jeder neuen Version der Erweiterung ersetzt.</translation>
    </message>
    <message>
        <source>The profile cannot be saved as &apos;{path}&apos;: {reason}.</source>
        <translation>Das Profil lässt sich nicht als „{path}“ speichern: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Open method profile</source>
        <translation>Methodenprofil öffnen</translation>
    </message>
    <message>
        <source>Method profiles</source>
        <translation>Methodenprofile</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The changes to this profile have not been saved. Discard them?</source>
        <translation>Die Änderungen an diesem Profil sind nicht gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <source>{profile} – cannot be saved yet: {reason}</source>
        <translation>{profile} – noch nicht zu speichern: {reason}</translation>
    </message>
    <message>
        <source>{profile} – valid</source>
        <translation>{profile} – gültig</translation>
    </message>
    <message>
        <source>Save method profile</source>
        <translation>Methodenprofil speichern</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is there already.</source>
        <translation>„{path}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose that file itself to replace it, or another name.</source>
        <translation>Wählen Sie die Datei selbst aus, um sie zu ersetzen, oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose a layer that the tool &apos;Classify social index&apos; has made.</source>
        <translation>Wählen Sie einen Layer, den das Werkzeug „Sozialindex klassifizieren“ erzeugt hat.</translation>
    </message>
    <message>
        <source>Areas with fewer inhabitants get no index.</source>
        <translation>Gebiete mit weniger Einwohner*innen erhalten keinen Index.</translation>
    </message>
    <message>
        <source>the given value {value}</source>
        <translation>der vorgegebene Wert {value}</translation>
    </message>
    <message>
        <source>Colours that the colour-blind can tell apart</source>
        <translation>Farben, die auch bei Farbfehlsichtigkeit unterscheidbar sind</translation>
    </message>
    <message>
        <source>Colours of Berlin&apos;s monitoring</source>
        <translation>Farben des Berliner Monitorings</translation>
    </message>
    <message>
        <source>Grey with hatches, for black-and-white copies</source>
        <translation>Grau mit Schraffuren, für Schwarz-Weiß-Kopien</translation>
    </message>
    <message>
        <source>As in QGIS</source>
        <translation>Wie in QGIS</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Language of class names, legend and report</source>
        <translation>Sprache von Klassennamen, Legende und Bericht</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Mean and standard deviation (SD, divisor n) are unweighted, over the valid areas.</source>
        <translation>Mittelwert und Standardabweichung (SD, Nenner n) sind ungewichtet, über die gültigen Gebiete.</translation>
    </message>
    <message>
        <source>{indicator} (inverted: high = little disadvantage)</source>
        <translation>{indicator} (umgekehrt: hoch = geringe Benachteiligung)</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
        <source>Method and style could not be stored in &apos;{path}&apos;: {reason}.</source>
        <translation>Methode und Gestaltung konnten nicht in „{path}“ gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The weights are too large: the sum of the indicators is infinite.</source>
        <translation>Die Gewichte sind zu groß: Die Summe der Indikatoren ist unendlich.</translation>
    </message>
    <message>
        <source>Reduce them.</source>
        <translation>Verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>The spread of &apos;{name}&apos; is {spread:g}: such values cannot be standardised.</source>
        <translation>Die Streuung von „{name}“ ist {spread:g}: Solche Werte lassen sich nicht standardisieren.</translation>
    </message>
    <message>
        <source>Check the column: its values are too small or too large, or all weight lies on one area.</source>
        <translation>Prüfen Sie die Spalte: Die Werte sind zu klein oder zu groß, oder alles Gewicht liegt auf einem Gebiet.</translation>
    </message>
    <message>
        <source>The profile weights by population, but the valid areas have no inhabitants.</source>
        <translation>Das Profil gewichtet mit der Einwohnerzahl, aber die gültigen Gebiete haben keine Einwohner*innen.</translation>
    </message>
    <message>
        <source>Check the population field.</source>
        <translation>Prüfen Sie das Feld mit der Einwohnerzahl.</translation>
    </message>
    <message>
        <source>a whole number of at most {most}</source>
        <translation>eine ganze Zahl bis {most}</translation>
    </message>
    <message>
        <source>Changed in this run</source>
        <translation>In diesem Lauf geändert</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is nested too deeply.</source>
        <translation>{what} „{path}“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>No population was given, so the minimum population was not checked.</source>
        <translation>Es wurde keine Einwohnerzahl angegeben; die Mindesteinwohnerzahl wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>These values mean missing: {values}.</source>
        <translation>Diese Werte bedeuten „fehlt“: {values}.</translation>
    </message>
    <message>
        <source>Special need for attention: {rules}.</source>
        <translation>Besonderer Aufmerksamkeitsbedarf: {rules}.</translation>
    </message>
    <message>
        <source>The format of &apos;{path}&apos; cannot hold the result: it cuts field names or has no empty values.</source>
        <translation>Das Format von „{path}“ kann das Ergebnis nicht aufnehmen: Es kürzt Feldnamen oder kennt keine leeren Werte.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage (.gpkg).</source>
        <translation>Wählen Sie ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; holds other layers: {layers}. They would be lost.</source>
        <translation>Die Ausgabe „{path}“ enthält andere Layer: {layers}. Sie gingen verloren.</translation>
    </message>
    <message>
        <source>Choose another name: a file of another kind would be lost.</source>
        <translation>Wählen Sie einen anderen Namen: Eine Datei anderer Art ginge verloren.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>you have no right to</source>
        <translation>Ihnen fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the drive is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Check the free space, your right to write there, and that no other program has the file open.</source>
        <translation>Prüfen Sie den freien Speicherplatz, Ihre Schreibrechte und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>weights {value}</source>
        <translation>Gewichte {value}</translation>
    </message>
    <message>
        <source>inverted {value}</source>
        <translation>umgekehrt {value}</translation>
    </message>
    <message>
        <source>minimum population {value}</source>
        <translation>Mindesteinwohnerzahl {value}</translation>
    </message>
    <message>
        <source>No id field was chosen.</source>
        <translation>Es wurde kein Schlüsselfeld gewählt.</translation>
    </message>
    <message>
        <source>Choose the field with the key of the areas.</source>
        <translation>Wählen Sie das Feld mit dem Schlüssel der Gebiete.</translation>
    </message>
    <message>
        <source>The ids in &apos;fid&apos; are not carried over: QGIS numbers the rows of an output anew. Use a key of its own.</source>
        <translation>Die Schlüssel in „fid“ werden nicht übernommen: QGIS nummeriert die Zeilen einer Ausgabe neu. Verwenden Sie einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The output was not written completely: {found} of {expected} rows are there.</source>
        <translation>Die Ausgabe wurde nicht vollständig geschrieben: {found} von {expected} Zeilen sind vorhanden.</translation>
    </message>
    <message>
        <source>Check the free space on the drive, and whether the format can hold all fields.</source>
        <translation>Prüfen Sie den freien Platz auf dem Laufwerk und ob das Format alle Felder aufnehmen kann.</translation>
    </message>
    <message>
        <source>The minimum population should be a number of 0 or more, but is &apos;{value}&apos;.</source>
        <translation>Die Mindesteinwohnerzahl soll eine Zahl ab 0 sein, angegeben ist „{value}“.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty to use the profile&apos;s.</source>
        <translation>Korrigieren Sie sie, oder lassen Sie sie leer; dann gilt die des Profils.</translation>
    </message>
    <message>
        <source>{population} under {minimum}</source>
        <translation>{population} unter {minimum}</translation>
    </message>
    <message>
        <source>Special need for attention by the rule of the profile.</source>
        <translation>Besonderer Aufmerksamkeitsbedarf nach der Regel des Profils.</translation>
    </message>
    <message>
        <source>Shown are the normalised values, which the geometric mean multiplies.</source>
        <translation>Gezeigt sind die normierten Werte, die das geometrische Mittel multipliziert.</translation>
    </message>
    <message>
        <source>Contributions are weight times normalised value; they add up to the combined value.</source>
        <translation>Der Beitrag ist Gewicht mal normierter Wert; die Beiträge ergeben zusammen den zusammengefassten Wert.</translation>
    </message>
    <message>
        <source>Contributions are weight times normalised value, divided by the sum of the weights.</source>
        <translation>Der Beitrag ist Gewicht mal normierter Wert, geteilt durch die Summe der Gewichte.</translation>
    </message>
    <message>
        <source>Positive ones speak for disadvantage.</source>
        <translation>Positive Beiträge sprechen für Benachteiligung.</translation>
    </message>
    <message>
        <source>The higher, the more they speak for disadvantage.</source>
        <translation>Je höher, desto mehr sprechen sie für Benachteiligung.</translation>
    </message>
    <message>
        <source>{title} (normalised)</source>
        <translation>{title} (normiert)</translation>
    </message>
    <message>
        <source>percentile rank (rank − 1) / (n − 1); ties get {rank}</source>
        <translation>Prozentrang (Rang − 1) / (n − 1); gleiche Werte erhalten {rank}</translation>
    </message>
    <message>
        <source>rank R = 1 − (rank − 1) / N, transformed to −{c} ln(1 − R (1 − e^(−100/{c}))), N = {n}</source>
        <translation>Rang R = 1 − (Rang − 1) / N, umgeformt zu −{c} ln(1 − R (1 − e^(−100/{c}))), N = {n}</translation>
    </message>
    <message>
        <source>about the centre</source>
        <translation>um das Zentrum</translation>
    </message>
    <message>
        <source>The profile has a setting for &apos;{name}&apos;, but the field is written differently, so it is not used.</source>
        <translation>Das Profil hat eine Einstellung für „{name}“, das Feld wird aber anders geschrieben; sie wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Method and sheets stay with the loaded layer only: a database server has no place for them.</source>
        <translation>Methode und Indikatorenblätter bleiben nur beim geladenen Layer: Ein Datenbankserver hat keinen Platz für sie.</translation>
    </message>
    <message>
        <source>Areas with 0 in every indicator ({count}): {ids}. If 0 means missing there, exclude them.</source>
        <translation>Gebiete mit 0 in jedem Indikator ({count}): {ids}. Falls 0 dort „fehlt“ bedeutet, schließen Sie sie aus.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; has values like -9999 ({count}): {ids}. If they mean missing, name them in the method profile (missing_values).</source>
        <translation>„{field}“ enthält Werte wie -9999 ({count}): {ids}. Falls sie „fehlt“ bedeuten, nennen Sie sie im Methodenprofil (missing_values).</translation>
    </message>
    <message>
        <source>The {field} is no whole number ({count}): {ids}. Was a dot meant to separate thousands?</source>
        <translation>{field}: keine ganze Zahl ({count}): {ids}. Sollte ein Punkt Tausender trennen?</translation>
    </message>
    <message>
        <source>Areas with a status but no dynamics, since values are missing ({count}): {ids}.</source>
        <translation>Gebiete mit Status, aber ohne Dynamik, weil Werte fehlen ({count}): {ids}.</translation>
    </message>
    <message>
        <source>A small change of the data or the method may move these areas ({count}) to the next class.</source>
        <translation>Schon eine kleine Änderung der Daten oder der Methode kann diese Gebiete ({count}) in die Nachbarklasse bringen.</translation>
    </message>
    <message>
        <source>Each area needs an id, but field &apos;{field}&apos; is empty in these rows ({count}): {rows}.</source>
        <translation>Jedes Gebiet braucht einen Schlüssel, aber das Feld „{field}“ ist in diesen Zeilen leer ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Method record</source>
        <translation>Methodenangaben</translation>
    </message>
    <message>
        <source>Class stability was not computed: of the counts behind the rates, these fields are missing: {fields}.</source>
        <translation>Die Stabilität der Klassen wurde nicht berechnet: Von den Zählern und Nennern hinter den Quoten fehlen diese Felder: {fields}.</translation>
    </message>
    <message>
        <source>The values in &apos;{field}&apos; are not those of its counts in these areas ({count}): {ids}.</source>
        <translation>Die Werte in „{field}“ passen in diesen Gebieten nicht zu ihren Zählern und Nennern ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Class stability was not computed: it would be that of other rates.</source>
        <translation>Die Stabilität der Klassen wurde nicht berechnet: Sie gälte für andere Quoten.</translation>
    </message>
    <message>
        <source>In {count} of {draws} draws the method could not be carried through; they count as another class.</source>
        <translation>In {count} von {draws} Ziehungen ließ sich die Methode nicht durchführen; sie zählen als andere Klasse.</translation>
    </message>
    <message>
        <source>The city&apos;s total of &apos;{field}&apos; is {total}, but its areas add up to {sum}.</source>
        <translation>Die Stadtsumme von „{field}“ ist {total}, die Gebiete ergeben zusammen aber {sum}.</translation>
    </message>
    <message>
        <source>Give the city row of the same edition, or none.</source>
        <translation>Geben Sie die Stadtzeile desselben Stands an oder keine.</translation>
    </message>
    <message>
        <source>Counts from {low} to {high} are to be withheld, shares of fewer than {least} people.</source>
        <translation>Zu sperren wären Zählwerte von {low} bis {high} und Anteile an weniger als {least} Personen.</translation>
    </message>
    <message>
        <source>Choose numbers of 0 or more, the first one not above the second.</source>
        <translation>Wählen Sie Zahlen ab 0, die erste nicht größer als die zweite.</translation>
    </message>
    <message>
        <source>The editions have no area in common. &apos;{now}&apos; has the ids {ids_now}; &apos;{then}&apos; has {ids_then}.</source>
        <translation>Die beiden Stände haben kein Gebiet gemeinsam. „{now}“ hat die Schlüssel {ids_now}; „{then}“ hat {ids_then}.</translation>
    </message>
    <message>
        <source>Only leading zeros differ: give both editions the same key.</source>
        <translation>Nur die führenden Nullen unterscheiden sich: Geben Sie beiden Ständen den gleichen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the fields with the key of the areas, the same key in both editions.</source>
        <translation>Wählen Sie die Felder mit dem Schlüssel der Gebiete; es muss in beiden Ständen derselbe Schlüssel sein.</translation>
    </message>
    <message>
        <source>within random variation</source>
        <translation>innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>status within random variation</source>
        <translation>Status innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>dynamics within random variation</source>
        <translation>Dynamik innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>new area, not in the earlier edition</source>
        <translation>neues Gebiet, im früheren Stand nicht vorhanden</translation>
    </message>
    <message>
        <source>without a class in the earlier edition</source>
        <translation>im früheren Stand ohne Zuordnung</translation>
    </message>
    <message>
        <source>without a class now</source>
        <translation>jetzt ohne Zuordnung</translation>
    </message>
    <message>
        <source>near a class limit</source>
        <translation>nahe an einer Klassengrenze</translation>
    </message>
    <message>
        <source>new area</source>
        <translation>neues Gebiet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{share} % of the area changed</source>
        <translation>{share} % der Fläche geändert</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>definition: {indicators}</source>
        <translation>Definition: {indicators}</translation>
    </message>
    <message>
        <source>change of boundary ({what})</source>
        <translation>Gebietsänderung ({what})</translation>
    </message>
    <message>
        <source>no own indicator moved this way: the other areas did</source>
        <translation>kein eigener Indikator hat sich in diese Richtung bewegt: Die anderen Gebiete haben sich verschoben</translation>
    </message>
    <message>
        <source>The editions were computed by different methods, so a change of class may come from the method alone. Earlier: {then}. Now: {now}. {differences}.</source>
        <translation>Die beiden Stände wurden nach verschiedenen Methoden berechnet; eine andere Klasse kann daher allein von der Methode kommen. Früher: {then}. Jetzt: {now}. {differences}.</translation>
    </message>
    <message>
        <source>They have different classes, so steps between classes are not counted.</source>
        <translation>Sie haben verschiedene Klassen; um wie viele Klassen sich ein Gebiet bewegt hat, wird daher nicht gezählt.</translation>
    </message>
    <message>
        <source>The hashes of the methods differ only because the names of the fields carry the year.</source>
        <translation>Die Prüfsummen der Methoden unterscheiden sich nur, weil die Feldnamen das Jahr tragen.</translation>
    </message>
    <message>
        <source>No method is stored with {layers}: whether both editions were computed alike is not known. The order of the classes is taken from the profile {profile} where none is stored.</source>
        <translation>Mit {layers} ist keine Methode gespeichert: Ob beide Stände gleich berechnet wurden, ist nicht bekannt. Wo keine gespeichert ist, gilt die Reihenfolge der Klassen des Profils {profile}.</translation>
    </message>
    <message>
        <source>Indicators without a value in one of the layers: {fields}.</source>
        <translation>Indikatoren, die in einem der Layer fehlen: {fields}.</translation>
    </message>
    <message>
        <source>No indicator is in both editions, so changes of class stay unexplained.</source>
        <translation>Kein Indikator kommt in beiden Ständen vor; geänderte Klassen bleiben daher unerklärt.</translation>
    </message>
    <message>
        <source>Only one edition has dynamics: the editions are compared by status alone.</source>
        <translation>Nur einer der Stände hat eine Dynamik: Verglichen wird allein nach dem Status.</translation>
    </message>
    <message>
        <source>{indicator}: the definition changed from {then} to {now}; its change is not interpreted until the earlier value is recomputed.</source>
        <translation>{indicator}: Die Definition wurde von {then} auf {now} geändert; die Veränderung wird nicht gedeutet, bis der frühere Wert neu berechnet ist.</translation>
    </message>
    <message>
        <source>Areas with other boundaries ({count}), whose change is no development: {areas}.</source>
        <translation>Gebietsänderung ({count}): {areas}. Was sich dort geändert hat, ist keine Entwicklung.</translation>
    </message>
    <message>
        <source>New areas ({count}): {areas}.</source>
        <translation>Neue Gebiete ({count}): {areas}.</translation>
    </message>
    <message>
        <source>Dissolved areas ({count}): {areas}.</source>
        <translation>Aufgelöste Gebiete ({count}): {areas}.</translation>
    </message>
    <message>
        <source>Boundaries were not compared: an edition has no polygons. Only ids in one edition were found.</source>
        <translation>Die Grenzen wurden nicht verglichen: Ein Stand hat keine Flächen. Gefunden werden nur Schlüssel, die in einem der Stände fehlen.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Counts are missing in these areas ({count}), so it leaves them out: {areas}.</source>
        <translation>In diesen Gebieten fehlen Zähler oder Nenner ({count}), er enthält sie daher nicht: {areas}.</translation>
    </message>
    <message>
        <source>How much chance is in the classes is not known for {layers}: the layer has no class stability. It comes from &apos;Compute social index&apos; with numerators and denominators.</source>
        <translation>Wie viel Zufall in den Klassen steckt, ist für {layers} nicht bekannt: Der Layer enthält keine Klassenstabilität. Sie entsteht bei „Sozialindex berechnen“ mit Zählern und Nennern.</translation>
    </message>
    <message>
        <source>a detail of the standardisation or of the classes; see the two profiles</source>
        <translation>eine Einzelheit der Standardisierung oder der Klassen, siehe die beiden Profile</translation>
    </message>
    <message>
        <source>{what}: earlier {then}, now {now}</source>
        <translation>{what}: früher {then}, jetzt {now}</translation>
    </message>
    <message>
        <source>Weight of {field}</source>
        <translation>Gewicht von {field}</translation>
    </message>
    <message>
        <source>Direction of {field}</source>
        <translation>Richtung von {field}</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>high means more disadvantage</source>
        <translation>hoch bedeutet mehr Benachteiligung</translation>
    </message>
    <message>
        <source>Role of {field}</source>
        <translation>Rolle von {field}</translation>
    </message>
    <message>
        <source>Standardisation of {field}</source>
        <translation>Standardisierung von {field}</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Version des Profils</translation>
    </message>
    <message>
        <source>Combination of the indicators</source>
        <translation>Zusammenfassung der Indikatoren</translation>
    </message>
    <message>
        <source>Standardisation of the combined values</source>
        <translation>Standardisierung der zusammengefassten Werte</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Sign of the index</source>
        <translation>Vorzeichen des Index</translation>
    </message>
    <message>
        <source>Rule for special need for attention (class codes)</source>
        <translation>Regel für den besonderen Aufmerksamkeitsbedarf (Klassencodes)</translation>
    </message>
    <message>
        <source>Minimum population</source>
        <translation>Mindesteinwohnerzahl</translation>
    </message>
    <message>
        <source>Values that mean missing</source>
        <translation>Werte, die „fehlt“ bedeuten</translation>
    </message>
    <message>
        <source>Areas without dynamics</source>
        <translation>Gebiete ohne Dynamik</translation>
    </message>
    <message>
        <source>Early-warning list: two editions of the social index</source>
        <translation>Frühwarnliste: zwei Stände des Sozialindex</translation>
    </message>
    <message>
        <source>{now} compared with {then}</source>
        <translation>{now} im Vergleich zu {then}</translation>
    </message>
    <message>
        <source>{now} now, {then} earlier, {both} in both editions</source>
        <translation>{now} jetzt, {then} früher, {both} in beiden Ständen</translation>
    </message>
    <message>
        <source>{changed} of {both}</source>
        <translation>{changed} von {both}</translation>
    </message>
    <message>
        <source>{count} of them within random variation</source>
        <translation>davon {count} innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>{count} newly, {gone} no longer</source>
        <translation>{count} neu, {gone} nicht mehr</translation>
    </message>
    <message>
        <source>{worse} worse, {better} better</source>
        <translation>{worse} ungünstiger, {better} günstiger</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Klasse geändert</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Data as of {dates}</source>
        <translation>Datenstand {dates}</translation>
    </message>
    <message>
        <source>Earlier class</source>
        <translation>Klasse früher</translation>
    </message>
    <message>
        <source>Rows: class in the earlier edition. Columns: class now. In bold: areas whose class is the same.</source>
        <translation>Zeilen: Klasse im früheren Stand. Spalten: Klasse jetzt. Fett: Gebiete mit unveränderter Klasse.</translation>
    </message>
    <message>
        <source>{what} ({count}): {areas}</source>
        <translation>{what} ({count}): {areas}</translation>
    </message>
    <message>
        <source>New areas</source>
        <translation>Neue Gebiete</translation>
    </message>
    <message>
        <source>Dissolved areas</source>
        <translation>Aufgelöste Gebiete</translation>
    </message>
    <message>
        <source>From class to class</source>
        <translation>Übergänge zwischen den Klassen</translation>
    </message>
    <message>
        <source>A class changes when an area moves against the others: all rates may fall and an area still be worse than the city&apos;s trend.</source>
        <translation>Eine Klasse ändert sich, wenn sich ein Gebiet gegenüber den anderen verschiebt: Alle Quoten können sinken, und ein Gebiet kann sich trotzdem ungünstiger als der Stadttrend entwickeln.</translation>
    </message>
    <message>
        <source>Within random variation: in one of the editions less than 80 % of the random draws around the observed counts give this class; for a rate, its change is smaller than 1.96 standard errors.</source>
        <translation>Innerhalb der Zufallsschwankung: In einem der beiden Stände ergeben weniger als 80 % der Zufallsziehungen um die beobachteten Zählwerte diese Klasse; bei einer Quote ist die Veränderung kleiner als 1,96 Standardfehler.</translation>
    </message>
    <message>
        <source>The list says where to look first. What is the matter is for people who know the area to say.</source>
        <translation>Die Liste sagt, wo zuerst hinzusehen ist. Was dort los ist, können die sagen, die das Gebiet kennen.</translation>
    </message>
    <message>
        <source>How to read the list</source>
        <translation>So ist die Liste zu lesen</translation>
    </message>
    <message>
        <source>Early-warning list: areas that changed</source>
        <translation>Frühwarnliste: Gebiete, deren Klasse sich geändert hat</translation>
    </message>
    <message>
        <source>No area changed its class.</source>
        <translation>In keinem Gebiet hat sich die Klasse geändert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Distance to the limit</source>
        <translation>Abstand zur Grenze</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Unchanged areas within {distance} SD of a class limit</source>
        <translation>Unveränderte Gebiete mit weniger als {distance} Standardabweichungen Abstand zu einer Klassengrenze</translation>
    </message>
    <message>
        <source>Own values and city values in percent, changes in percentage points; for indicators of the dynamics, all are percentage points.</source>
        <translation>Eigene Werte und Stadtwerte in Prozent, Veränderungen in Prozentpunkten; bei Indikatoren der Dynamik sind alle Werte Prozentpunkte.</translation>
    </message>
    <message>
        <source>The first {shown} of {total} areas; the table of changes holds them all.</source>
        <translation>Die ersten {shown} von {total} Gebieten; die Tabelle der Änderungen enthält alle.</translation>
    </message>
    <message>
        <source>The changed areas, indicator by indicator</source>
        <translation>Die geänderten Gebiete, Indikator für Indikator</translation>
    </message>
    <message>
        <source>new: special need for attention</source>
        <translation>neu: besonderer Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>{what} worse by {count}</source>
        <translation>{what} um {count} ungünstiger</translation>
    </message>
    <message>
        <source>{what} better by {count}</source>
        <translation>{what} um {count} günstiger</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>against the city</source>
        <translation>gegenüber der Stadt</translation>
    </message>
    <message>
        <source>random variation</source>
        <translation>Zufallsschwankung</translation>
    </message>
    <message>
        <source>other definition</source>
        <translation>andere Definition</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Gebietsgrenze</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>change of class beyond random variation</source>
        <translation>Klassenänderung außerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>{what}, earlier</source>
        <translation>{what}, früher</translation>
    </message>
    <message>
        <source>{what}, now</source>
        <translation>{what}, jetzt</translation>
    </message>
    <message>
        <source>Status: classes for the worse (+) or better (−)</source>
        <translation>Status: Klassen ungünstiger (+) oder günstiger (−)</translation>
    </message>
    <message>
        <source>Dynamics: classes for the worse (+) or better (−)</source>
        <translation>Dynamik: Klassen ungünstiger (+) oder günstiger (−)</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>Place in the early-warning list</source>
        <translation>Platz in der Frühwarnliste</translation>
    </message>
    <message>
        <source>Boundary changed</source>
        <translation>Grenze geändert</translation>
    </message>
    <message>
        <source>Share of the area that changed</source>
        <translation>Geänderter Anteil der Fläche</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>Definition geändert</translation>
    </message>
    <message>
        <source>Method changed</source>
        <translation>Methode geändert</translation>
    </message>
    <message>
        <source>Within random variation</source>
        <translation>Innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Erklärt durch</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Own value, earlier</source>
        <translation>Eigener Wert, früher</translation>
    </message>
    <message>
        <source>Own value, now</source>
        <translation>Eigener Wert, jetzt</translation>
    </message>
    <message>
        <source>Sign, earlier</source>
        <translation>Zeichen, früher</translation>
    </message>
    <message>
        <source>Sign, now</source>
        <translation>Zeichen, jetzt</translation>
    </message>
    <message>
        <source>Own change (percentage points)</source>
        <translation>Eigene Veränderung (Prozentpunkte)</translation>
    </message>
    <message>
        <source>City value, earlier</source>
        <translation>Stadtwert, früher</translation>
    </message>
    <message>
        <source>City value, now</source>
        <translation>Stadtwert, jetzt</translation>
    </message>
    <message>
        <source>Change of the city value (percentage points)</source>
        <translation>Veränderung des Stadtwerts (Prozentpunkte)</translation>
    </message>
    <message>
        <source>Own change less that of the city (percentage points)</source>
        <translation>Eigene Veränderung abzüglich der des Stadtwerts (Prozentpunkte)</translation>
    </message>
    <message>
        <source>Definition, earlier</source>
        <translation>Definition, früher</translation>
    </message>
    <message>
        <source>Definition, now</source>
        <translation>Definition, jetzt</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Mean and spread of the other level</source>
        <translation>Mittelwert und Streuung der anderen Ebene</translation>
    </message>
    <message>
        <source>The people counted in each area were drawn anew {draws} times at random around the observed rates, and the whole method was applied to each draw. The stability of a class is the share of draws in which the area gets it again; below {stable} % the class lies within chance.</source>
        <translation>Die Zählwerte jedes Gebiets wurden {draws}-mal zufällig um die beobachteten Quoten neu gezogen, und auf jede Ziehung wurde die ganze Methode angewandt. Die Stabilität einer Klasse ist der Anteil der Ziehungen, in denen das Gebiet sie wieder erhält; unter {stable} % liegt die Klasse innerhalb der Zufallsschwankung.</translation>
    </message>
    <message>
        <source>How firm are the classes?</source>
        <translation>Wie sicher sind die Klassen?</translation>
    </message>
    <message>
        <source>The rates pool several reference dates, at which mostly the same people are counted: chance is larger than drawn here, and the stability an upper bound.</source>
        <translation>Die Quoten fassen mehrere Stichtage zusammen, an denen großenteils dieselben Menschen gezählt sind: Der Zufall ist größer als hier gezogen, die Stabilität eine Obergrenze.</translation>
    </message>
    <message>
        <source>In {count} of {draws} draws a step of the method was not possible; they count as another class.</source>
        <translation>In {count} von {draws} Ziehungen war ein Schritt der Methode nicht möglich; sie zählen als andere Klasse.</translation>
    </message>
    <message>
        <source>If nothing changed but chance, {mean} of {areas} areas (5–95 %: {low}–{high}) would still be classed as {classes}; here it is {seen}.</source>
        <translation>Wenn sich nichts änderte außer dem Zufall, kämen immer noch {mean} von {areas} Gebieten (5–95 %: {low}–{high}) als {classes} heraus; hier sind es {seen}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Every area gets its class again in at least {stable} % of the draws.</source>
        <translation>Jedes Gebiet erhält seine Klasse in mindestens {stable} % der Ziehungen wieder.</translation>
    </message>
    <message>
        <source>The class of these areas ({count} of {total}) lies within chance:</source>
        <translation>Die Klasse dieser Gebiete ({count} von {total}) liegt innerhalb der Zufallsschwankung:</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Within chance</source>
        <translation>Innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>status and dynamics</source>
        <translation>Status und Dynamik</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>only both together</source>
        <translation>nur beide zusammen</translation>
    </message>
    <message>
        <source>Each row changes one choice of the method and leaves all others, over the same {total} areas.</source>
        <translation>Jede Zeile ändert eine Festlegung der Methode und lässt alle anderen stehen, über dieselben {total} Gebiete.</translation>
    </message>
    <message>
        <source>Changed choice</source>
        <translation>Geänderte Festlegung</translation>
    </message>
    <message>
        <source>Areas with another class</source>
        <translation>Gebiete mit anderer Klasse</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>nicht möglich: {reason}</translation>
    </message>
    <message>
        <source>What if the method were another?</source>
        <translation>Was wäre bei anderer Methode?</translation>
    </message>
    <message>
        <source>Stability of the status</source>
        <translation>Stabilität des Status</translation>
    </message>
    <message>
        <source>Stability of the dynamics</source>
        <translation>Stabilität der Dynamik</translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation>Stabilität der Klasse</translation>
    </message>
    <message>
        <source>{what} &apos;{file}&apos;, key &apos;{key}&apos;: expected {allowed}, but {came} came.</source>
        <translation>{what} „{file}“, Schlüssel „{key}“: Erwartet wurde {allowed}, da steht aber {came}.</translation>
    </message>
    <message>
        <source>Without {indicator}</source>
        <translation>Ohne {indicator}</translation>
    </message>
    <message>
        <source>it is the only indicator of its part</source>
        <translation>es ist der einzige Indikator seines Teils</translation>
    </message>
    <message>
        <source>Weight of {indicator} {change} %</source>
        <translation>Gewicht von {indicator} {change} %</translation>
    </message>
    <message>
        <source>Standard deviation with the other divisor (n against n − 1)</source>
        <translation>Standardabweichung mit dem anderen Nenner (n gegen n − 1)</translation>
    </message>
    <message>
        <source>no step divides by a standard deviation</source>
        <translation>kein Schritt teilt durch eine Standardabweichung</translation>
    </message>
    <message>
        <source>The other centre (mean of the areas against population-weighted mean)</source>
        <translation>Das andere Zentrum (Mittel der Gebiete gegen das mit der Einwohnerzahl gewichtete Mittel)</translation>
    </message>
    <message>
        <source>no step has a mean as its centre</source>
        <translation>kein Schritt hat ein Mittel als Zentrum</translation>
    </message>
    <message>
        <source>no population was given</source>
        <translation>es wurde keine Einwohnerzahl angegeben</translation>
    </message>
    <message>
        <source>{combination} of the indicators, standardised again</source>
        <translation>{combination} der Indikatoren, noch einmal standardisiert</translation>
    </message>
    <message>
        <source>{combination} of the indicators, not standardised again</source>
        <translation>{combination} der Indikatoren, nicht noch einmal standardisiert</translation>
    </message>
    <message>
        <source>Profile &apos;{profile}&apos; refers to another level (reference &apos;other_level&apos;), which the normalisers {known} can do, but it has {wrong}.</source>
        <translation>Das Profil „{profile}“ bezieht sich auf eine andere Ebene (reference „other_level“). Das können die Normierer {known}, es verwendet aber {wrong}.</translation>
    </message>
    <message>
        <source>Choose other normalisers, or set &apos;reference&apos; to &apos;own&apos;.</source>
        <translation>Wählen Sie andere Normierer, oder setzen Sie „reference“ auf „own“.</translation>
    </message>
    <message>
        <source>Centre and spread of each indicator and of the combined values are those of the valid areas of another level: an index of 1 is one standard deviation of that level.</source>
        <translation>Zentrum und Streuung jedes Indikators und der zusammengefassten Werte sind die der gültigen Gebiete einer anderen Ebene: Ein Index von 1 ist eine Standardabweichung jener Ebene.</translation>
    </message>
    <message>
        <source>Each rate is made of the counts of {number} reference dates, summed.</source>
        <translation>Jede Quote ist aus den summierten Zählwerten von {number} Stichtagen gebildet.</translation>
    </message>
    <message>
        <source>{name}: counts are 0 or more, but &apos;{count}&apos; has ({number}): {rows}.</source>
        <translation>{name}: Zählwerte sind nie kleiner als 0 und immer endlich, aber „{count}“ enthält ({number}): {rows}.</translation>
    </message>
    <message>
        <source>{area} ({part} of {whole})</source>
        <translation>{area} ({part} von {whole})</translation>
    </message>
    <message>
        <source>{name}: the numerator &apos;{part}&apos; is above the denominator &apos;{whole}&apos; in these areas ({number}): {rows}.</source>
        <translation>{name}: Der Zähler „{part}“ ist in diesen Gebieten größer als der Nenner „{whole}“ ({number}): {rows}.</translation>
    </message>
    <message>
        <source>Are the two mixed up, or of different dates? Where it is meant, set &apos;may_exceed&apos; for the indicator.</source>
        <translation>Sind die beiden vertauscht, oder von verschiedenen Stichtagen? Wo es so gemeint ist, setzen Sie „may_exceed“ für den Indikator.</translation>
    </message>
    <message>
        <source>{name}: counts of {rows} are withheld or missing, so the city value is that of the city row.</source>
        <translation>{name}: Zählwerte von {rows} sind gesperrt oder fehlen; der Stadtwert stammt deshalb aus der Stadtzeile.</translation>
    </message>
    <message>
        <source>{name}: the city value leaves out {rows}: numerator or denominator are withheld or missing there, and there is no city row with both.</source>
        <translation>{name}: Der Stadtwert lässt {rows} aus: Zähler oder Nenner ist dort gesperrt oder fehlt, und eine Stadtzeile mit beiden gibt es nicht.</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>{name}, {what}: the rows add up to {sum}, but the city row says {own}. The sum is used.</source>
        <translation>{name}, {what}: Die Zeilen ergeben zusammen {sum}, die Stadtzeile nennt {own}. Gerechnet wird mit der Summe.</translation>
    </message>
    <message>
        <source>{name} (earlier edition)</source>
        <translation>{name} (früherer Stand)</translation>
    </message>
    <message>
        <source>{name}: the city has no change, since its two values cover different areas.</source>
        <translation>{name}: Die Stadt hat keine Veränderung, weil ihre beiden Werte verschiedene Gebiete umfassen.</translation>
    </message>
    <message>
        <source>{name}: no dynamics, since the definition has changed from version {previous} to {version}. Have the earlier counts recomputed by the present definition.</source>
        <translation>{name}: keine Dynamik, denn die Definition hat sich von Version {previous} zu {version} geändert. Lassen Sie die früheren Zählwerte nach der heutigen Definition neu berechnen.</translation>
    </message>
    <message>
        <source>The crosswalk has no row for these areas ({count}): {ids}. Their counts would be lost.</source>
        <translation>Die Umrechnungstabelle hat keine Zeile für diese Gebiete ({count}): {ids}. Ihre Zählwerte gingen verloren.</translation>
    </message>
    <message>
        <source>The shares of each old area should add up to 1, but don&apos;t for ({count}): {ids}.</source>
        <translation>Die Anteile jedes alten Gebiets sollten zusammen 1 ergeben, tun es aber nicht bei ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Correct the shares: counts would be lost or doubled.</source>
        <translation>Berichtigen Sie die Anteile: Zählwerte gingen verloren oder würden doppelt gezählt.</translation>
    </message>
    <message>
        <source>The crosswalk needs an old and a new id in each row; one is empty in ({count}): {rows}.</source>
        <translation>Jede Zeile der Umrechnungstabelle braucht einen alten und einen neuen Schlüssel; einer davon ist leer in ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Fill in the ids, or choose other fields.</source>
        <translation>Tragen Sie die Schlüssel ein, oder wählen Sie andere Felder.</translation>
    </message>
    <message>
        <source>Shares should be between 0 and 1, but are not in these rows ({count}): {rows}.</source>
        <translation>Anteile sollten zwischen 0 und 1 liegen, tun es aber nicht in diesen Zeilen ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Write shares as 0.25, not as 25 (percent).</source>
        <translation>Schreiben Sie Anteile als 0,25, nicht als 25 (Prozent).</translation>
    </message>
    <message>
        <source>Infinite counts cannot be divided, but these areas have them: {ids}.</source>
        <translation>Unendliche Zählwerte lassen sich nicht aufteilen, aber diese Gebiete haben welche: {ids}.</translation>
    </message>
    <message>
        <source>Expected one row for the city, but these are marked as one: {rows}.</source>
        <translation>Erwartet wird eine Stadtzeile, aber als solche gelten mehrere: {rows}.</translation>
    </message>
    <message>
        <source>Keep one of them, or correct the field &apos;role&apos;.</source>
        <translation>Behalten Sie eine davon, oder berichtigen Sie das Feld „role“.</translation>
    </message>
    <message>
        <source>These areas belong to no group ({count}): {ids}. Their counts would be lost.</source>
        <translation>Diese Gebiete gehören zu keiner Gruppe ({count}): {ids}. Ihre Zählwerte gingen verloren.</translation>
    </message>
    <message>
        <source>Fill in the group field for them.</source>
        <translation>Füllen Sie das Gruppenfeld dort aus.</translation>
    </message>
    <message>
        <source>The indicators are no valid JSON: line {line}, column {column}: {reason}.</source>
        <translation>Die Indikatoren sind kein gültiges JSON: Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>Indicators: unknown keys {strange} in {item}.</source>
        <translation>Indikatoren: unbekannte Angaben {strange} in {item}.</translation>
    </message>
    <message>
        <source>Known keys are: {keys}.</source>
        <translation>Bekannt sind: {keys}.</translation>
    </message>
    <message>
        <source>Indicator &apos;{name}&apos; has no {part}: a rate needs counts of both.</source>
        <translation>Der Indikator „{name}“ hat keinen {part}: Eine Quote braucht Zählwerte für beide.</translation>
    </message>
    <message>
        <source>Indicator &apos;{name}&apos; has only one of previous numerator and previous denominator.</source>
        <translation>Der Indikator „{name}“ nennt nur den früheren Zähler oder nur den früheren Nenner.</translation>
    </message>
    <message>
        <source>Give both, or none of them.</source>
        <translation>Geben Sie beide an, oder keinen.</translation>
    </message>
    <message>
        <source>These fields would be made more than once: {fields}.</source>
        <translation>Diese Felder würden mehrfach angelegt: {fields}.</translation>
    </message>
    <message>
        <source>Give each indicator a name of its own, that is not that of another one behind &apos;d_&apos;, &apos;num_&apos; or &apos;den_&apos;.</source>
        <translation>Geben Sie jedem Indikator einen eigenen Namen, der auch hinter „d_“, „num_“ oder „den_“ kein anderer ist.</translation>
    </message>
    <message>
        <source>Indicators: &apos;{item}&apos; was given; expected a name, a numerator and a denominator.</source>
        <translation>Indikatoren: Angegeben wurde „{item}“; erwartet werden Name, Zähler und Nenner.</translation>
    </message>
    <message>
        <source>Write one per line: name = numerator / denominator | previous numerator / previous denominator. A name has letters, digits and underscores; an expression with a slash stands in parentheses.</source>
        <translation>Schreiben Sie einen je Zeile: Name = Zähler / Nenner | früherer Zähler / früherer Nenner. Ein Name hat Buchstaben, Ziffern und Unterstriche; ein Ausdruck mit Schrägstrich steht in Klammern.</translation>
    </message>
    <message>
        <source>{found} of {total} areas are assigned; these have no row in the table ({count}): {ids}.</source>
        <translation>{found} von {total} Gebieten zugeordnet; ohne Zeile in der Tabelle sind ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should have each key once, but has these more than once ({count}): {keys}.</source>
        <translation>Das Feld „{field}“ sollte jeden Schlüssel einmal enthalten, diese kommen mehrfach vor ({count}): {keys}.</translation>
    </message>
    <message>
        <source>Remove the duplicates, or choose another key. If there is a row per year, read the table as such.</source>
        <translation>Entfernen Sie die doppelten, oder wählen Sie einen anderen Schlüssel. Steht jedes Jahr in einer eigenen Zeile, lesen Sie die Tabelle als solche ein.</translation>
    </message>
    <message>
        <source>These ids and keys differ in leading zeros only, id (key) ({count}): {pairs}.</source>
        <translation>Diese Schlüssel unterscheiden sich nur in führenden Nullen, Gebiet (Tabelle) ({count}): {pairs}.</translation>
    </message>
    <message>
        <source>If they mean the same areas, switch on &apos;Fill up keys with zeros&apos; (PAD_KEYS).</source>
        <translation>Sind dieselben Gebiete gemeint, schalten Sie „Schlüssel mit Nullen auffüllen“ (PAD_KEYS) ein.</translation>
    </message>
    <message>
        <source>These keys of the table belong to no area: {keys}.</source>
        <translation>Diese Schlüssel der Tabelle gehören zu keinem Gebiet: {keys}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the table holds {count} of the ids: choose it as the key.</source>
        <translation>Das Feld „{field}“ der Tabelle enthält {count} der Schlüssel der Gebiete: Wählen Sie es als Schlüssel.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the areas holds {count} of the keys: choose it as the id field.</source>
        <translation>Das Feld „{field}“ der Gebiete enthält {count} der Schlüssel: Wählen Sie es als Schlüsselfeld.</translation>
    </message>
    <message>
        <source>The names in &apos;{one}&apos; and &apos;{other}&apos; are the same for {count} areas, but areas are never joined by name: put the ids of field &apos;{field}&apos; into the table&apos;s field &apos;{key}&apos;.</source>
        <translation>Die Namen in „{one}“ und „{other}“ stimmen für {count} Gebiete überein, aber über Namen wird nie zugeordnet: Tragen Sie die Schlüssel aus dem Feld „{field}“ in das Feld „{key}“ der Tabelle ein.</translation>
    </message>
    <message>
        <source>Check that id field and key field hold the same keys, and that the table is that of these areas.</source>
        <translation>Prüfen Sie, ob beide Schlüsselfelder dieselben Schlüssel enthalten und die Tabelle zu diesen Gebieten gehört.</translation>
    </message>
    <message>
        <source>The method profile pools {dates} dates, but &apos;{field}&apos; is no field with a year.</source>
        <translation>Das Methodenprofil fasst {dates} Stichtage zusammen, aber „{field}“ ist kein Feld mit Jahreszahl.</translation>
    </message>
    <message>
        <source>Use fields such as sgb2_2023; expressions cannot be pooled. Or choose a profile that pools no dates.</source>
        <translation>Nehmen Sie Felder wie sgb2_2023; Ausdrücke lassen sich nicht zusammenfassen. Oder wählen Sie ein Profil, das keine Stichtage zusammenfasst.</translation>
    </message>
    <message>
        <source>The method profile pools {dates} dates, but for &apos;{field}&apos; the layer has only: {known}.</source>
        <translation>Das Methodenprofil fasst {dates} Stichtage zusammen, aber zu „{field}“ hat der Layer nur: {known}.</translation>
    </message>
    <message>
        <source>Read the missing years as well, or choose a profile that pools fewer dates.</source>
        <translation>Lesen Sie die fehlenden Jahre mit ein, oder wählen Sie ein Profil, das weniger Stichtage zusammenfasst.</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkten</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Veränderung: {title}</translation>
    </message>
    <message>
        <source>Numerator: {title}</source>
        <translation>Zähler: {title}</translation>
    </message>
    <message>
        <source>Denominator: {title}</source>
        <translation>Nenner: {title}</translation>
    </message>
    <message>
        <source>Earlier numerator: {title}</source>
        <translation>Früherer Zähler: {title}</translation>
    </message>
    <message>
        <source>Earlier denominator: {title}</source>
        <translation>Früherer Nenner: {title}</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should hold signs ({known}), but holds: {strange}.</source>
        <translation>Das Feld „{field}“ sollte Zeichen enthalten ({known}), enthält aber: {strange}.</translation>
    </message>
    <message>
        <source>Correct these words, or rename the field if it holds something else.</source>
        <translation>Berichtigen Sie diese Wörter, oder benennen Sie das Feld um, wenn es etwas anderes enthält.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; cannot be read as CSV, line {line}: {reason}.</source>
        <translation>Die Datei „{file}“ lässt sich nicht als CSV lesen, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>Check the quotation marks there.</source>
        <translation>Prüfen Sie dort die Anführungszeichen.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is no text: expected an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>Die Datei „{file}“ ist kein Text: Erwartet wird eine Excel-Arbeitsmappe (.xlsx) oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Choose another file, or save it anew as CSV in UTF-8.</source>
        <translation>Wählen Sie eine andere Datei, oder speichern Sie diese neu als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Reading recipe</source>
        <translation>Leseanleitung</translation>
    </message>
    <message>
        <source>There is no reading recipe &apos;{path}&apos;.</source>
        <translation>Es gibt keine Leseanleitung „{path}“.</translation>
    </message>
    <message>
        <source>Check the path, or leave the recipe out.</source>
        <translation>Prüfen Sie den Pfad, oder lassen Sie die Leseanleitung weg.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of row numbers</source>
        <translation>eine Liste von Zeilennummern</translation>
    </message>
    <message>
        <source>a year or a date, such as 2023 or 2023-12-31</source>
        <translation>ein Jahr oder Datum wie 2023 oder 2023-12-31</translation>
    </message>
    <message>
        <source>There is no file &apos;{path}&apos;.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>File &apos;{path}&apos; is empty.</source>
        <translation>Die Datei „{path}“ ist leer.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Bitten Sie den Absender, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check the path and your right to read it, and that no other program has the file open.</source>
        <translation>Prüfen Sie den Pfad und Ihr Leserecht, und dass kein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).</source>
        <translation>Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>Workbook &apos;{file}&apos; is protected by a password.</source>
        <translation>Die Arbeitsmappe „{file}“ ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it with the password and save it without one, or ask the sender for an open copy.</source>
        <translation>Öffnen Sie sie mit dem Kennwort und speichern Sie sie ohne, oder bitten Sie den Absender um eine offene Fassung.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is a workbook of the old Excel format (.xls), which is not read.</source>
        <translation>Die Datei „{file}“ ist eine Arbeitsmappe im alten Excel-Format (.xls), das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is a web page or an XML table in spite of its name.</source>
        <translation>Die Datei „{file}“ ist trotz ihres Namens eine Webseite oder XML-Tabelle.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is no table: expected an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>Die Datei „{file}“ ist keine Tabelle: Erwartet wird eine Excel-Arbeitsmappe (.xlsx) oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Workbook &apos;{file}&apos; is broken: {reason}.</source>
        <translation>Die Arbeitsmappe „{file}“ ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is no Excel workbook of the usual kind (.xlsx).</source>
        <translation>Die Datei „{file}“ ist keine Excel-Arbeitsmappe der üblichen Art (.xlsx).</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is a zip archive, and no Excel workbook.</source>
        <translation>Die Datei „{file}“ ist ein Zip-Archiv und keine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Unpack it first, and choose one of the files in it.</source>
        <translation>Entpacken Sie es zuerst, und wählen Sie eine der Dateien darin.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; (&apos;{title}&apos;) holds percentages, but a rate needs counts: numerator and denominator.</source>
        <translation>Das Feld „{field}“ („{title}“) enthält Prozentwerte, aber eine Quote braucht Zählwerte: Zähler und Nenner.</translation>
    </message>
    <message>
        <source>Choose the field with the number of people, or ask the office for it.</source>
        <translation>Wählen Sie das Feld mit der Zahl der Menschen, oder fragen Sie die Statistikstelle danach.</translation>
    </message>
    <message>
        <source>These rows of &apos;{table}&apos; are neither the city nor &apos;not assignable&apos;, and do not count ({count}): {rows}.</source>
        <translation>Diese Zeilen von „{table}“ sind weder die Stadt noch „nicht zuordenbar“ und zählen nicht mit ({count}): {rows}.</translation>
    </message>
    <message>
        <source>The expression &apos;{text}&apos; should give numbers, but gives ({count}): {wrong}.</source>
        <translation>Der Ausdruck „{text}“ sollte Zahlen ergeben, ergibt aber ({count}): {wrong}.</translation>
    </message>
    <message>
        <source>Correct it; to_int() makes numbers of texts.</source>
        <translation>Berichtigen Sie ihn; to_int() macht aus Texten Zahlen.</translation>
    </message>
    <message>
        <source>Status worse</source>
        <translation>Status ungünstiger</translation>
    </message>
    <message>
        <source>Dynamics worse</source>
        <translation>Dynamik ungünstiger</translation>
    </message>
    <message>
        <source>Dynamics better</source>
        <translation>Dynamik günstiger</translation>
    </message>
    <message>
        <source>Status better</source>
        <translation>Status günstiger</translation>
    </message>
    <message>
        <source>{change}, within random variation</source>
        <translation>{change}, innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>Class unchanged</source>
        <translation>Klasse unverändert</translation>
    </message>
    <message>
        <source>Does not compare: new, other boundary or no class</source>
        <translation>nicht vergleichbar: neu, Gebietsänderung oder ohne Zuordnung</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no classes of the social index: the fields {fields} are missing.</source>
        <translation>Layer „{layer}“ enthält keine Klassen des Sozialindex: Die Felder {fields} fehlen.</translation>
    </message>
    <message>
        <source>Run &apos;Classify social index&apos; or &apos;Social index map&apos; on it first.</source>
        <translation>Wenden Sie zuerst „Sozialindex klassifizieren“ oder „Sozialindexkarte“ darauf an.</translation>
    </message>
    <message>
        <source>The editions were computed by different methods: earlier {then}, now {now}. {differences}.</source>
        <translation>Die beiden Stände wurden nach verschiedenen Methoden berechnet: früher {then}, jetzt {now}. {differences}.</translation>
    </message>
    <message>
        <source>Compute both by one method, or allow another method: then each row says that the method changed.</source>
        <translation>Berechnen Sie beide nach einer Methode, oder erlauben Sie verschiedene Methoden: Dann sagt jede Zeile, dass sich die Methode geändert hat.</translation>
    </message>
    <message>
        <source>The city table &apos;{layer}&apos; has none of the indicators. Its fields are: {fields}.</source>
        <translation>Die Stadttabelle „{layer}“ enthält keinen der Indikatoren. Ihre Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Choose the city&apos;s row that &apos;Indicator rates&apos; has made for this edition.</source>
        <translation>Wählen Sie die Stadtzeile, die „Quoten bilden“ für diesen Stand erzeugt hat.</translation>
    </message>
    <message>
        <source>The city table &apos;{layer}&apos; should have one row for the city, but has {count}.</source>
        <translation>Die Stadttabelle „{layer}“ soll eine Zeile für die Stadt haben, hat aber {count}.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither a field of layer &apos;{layer}&apos; nor an expression: {reason}.</source>
        <translation>„{text}“ ist weder ein Feld des Layers „{layer}“ noch ein Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>It has these fields: {fields}.</source>
        <translation>Er hat diese Felder: {fields}.</translation>
    </message>
    <message>
        <source>The expression &apos;{text}&apos; cannot be evaluated: {reason}.</source>
        <translation>Der Ausdruck „{text}“ lässt sich nicht auswerten: {reason}.</translation>
    </message>
    <message>
        <source>Correct it; &apos;Field calculator&apos; shows what it gives.</source>
        <translation>Berichtigen Sie ihn; der Feldrechner zeigt, was er ergibt.</translation>
    </message>
    <message>
        <source>Read indicators…</source>
        <translation>Indikatoren einlesen…</translation>
    </message>
    <message>
        <source>Profile &apos;{profile}&apos; takes mean and spread from another level, but no layer was chosen for it.</source>
        <translation>Das Profil „{profile}“ nimmt Mittelwert und Streuung von einer anderen Ebene, es wurde aber kein Layer dafür gewählt.</translation>
    </message>
    <message>
        <source>Choose the layer under &apos;Other level&apos;, or a profile with the reference &apos;own&apos;.</source>
        <translation>Wählen Sie den Layer unter „Andere Ebene“, oder ein Profil mit der reference „own“.</translation>
    </message>
    <message>
        <source>A layer was chosen as other level, but profile &apos;{profile}&apos; takes mean and spread from the areas.</source>
        <translation>Als andere Ebene wurde ein Layer gewählt, das Profil „{profile}“ nimmt Mittelwert und Streuung aber von den Gebieten selbst.</translation>
    </message>
    <message>
        <source>Leave &apos;Other level&apos; empty, or choose a profile with the reference &apos;other_level&apos;.</source>
        <translation>Lassen Sie „Andere Ebene“ leer, oder wählen Sie ein Profil mit der reference „other_level“.</translation>
    </message>
    <message>
        <source>Other level &apos;{layer}&apos;: {message}</source>
        <translation>Andere Ebene „{layer}“: {message}</translation>
    </message>
    <message>
        <source>Mean and spread are those of the other level &apos;{layer}&apos;: {valid} of {total} areas.</source>
        <translation>Mittelwert und Streuung sind die der anderen Ebene „{layer}“: {valid} von {total} Gebieten.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; should have a name that ends in .{extension}.</source>
        <translation>Der Name der Datei „{path}“ muss auf .{extension} enden.</translation>
    </message>
    <message>
        <source>Two outputs are to be written to the same file &apos;{path}&apos;.</source>
        <translation>Zwei Ausgaben sollen in dieselbe Datei „{path}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a file of its own for each output.</source>
        <translation>Wählen Sie für jede Ausgabe eine eigene Datei.</translation>
    </message>
    <message>
        <source>Compare two editions of the social index</source>
        <translation>Zwei Stände des Sozialindex vergleichen</translation>
    </message>
    <message>
        <source>index,early warning,edition,change,transition,monitoring,class,attention</source>
        <translation>Index,Frühwarnung,Frühwarnsystem,Stand,Veränderung,Übergang,Monitoring,Klasse,Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Areas with a warning</source>
        <translation>Gebiete mit Frühwarnung</translation>
    </message>
    <message>
        <source>{changed} of {total} areas have another class, {warned} have a warning.</source>
        <translation>{changed} von {total} Gebieten haben eine andere Klasse, {warned} eine Frühwarnung.</translation>
    </message>
    <message>
        <source>{layer} (earlier)</source>
        <translation>{layer} (früher)</translation>
    </message>
    <message>
        <source>City values of the new edition</source>
        <translation>Stadtwerte des neuen Stands</translation>
    </message>
    <message>
        <source>City values of the earlier edition</source>
        <translation>Stadtwerte des früheren Stands</translation>
    </message>
    <message>
        <source>New edition (classified)</source>
        <translation>Neuer Stand (klassifiziert)</translation>
    </message>
    <message>
        <source>Earlier edition (classified)</source>
        <translation>Früherer Stand (klassifiziert)</translation>
    </message>
    <message>
        <source>Id field of the earlier edition</source>
        <translation>Schlüsselfeld des früheren Stands</translation>
    </message>
    <message>
        <source>Empty: the same as in the new edition.</source>
        <translation>Leer: dasselbe wie im neuen Stand.</translation>
    </message>
    <message>
        <source>Names of the areas for the report.</source>
        <translation>Namen der Gebiete für den Bericht.</translation>
    </message>
    <message>
        <source>Compare editions of different methods</source>
        <translation>Stände nach verschiedenen Methoden vergleichen</translation>
    </message>
    <message>
        <source>Then a change of class may come from the method alone; log, report and each row say so.</source>
        <translation>Eine andere Klasse kann dann allein von der Methode kommen; Protokoll, Bericht und jede Zeile sagen es.</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Tabelle der Änderungen</translation>
    </message>
    <message>
        <source>A row for each changed area and indicator, beside the city value.</source>
        <translation>Eine Zeile je geändertem Gebiet und Indikator, neben dem Stadtwert.</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Übergangsmatrix</translation>
    </message>
    <message>
        <source>Numbers of areas by class then (rows) and class now (columns).</source>
        <translation>Anzahl der Gebiete nach Klasse früher (Zeilen) und jetzt (Spalten).</translation>
    </message>
    <message>
        <source>Early-warning list</source>
        <translation>Frühwarnliste</translation>
    </message>
    <message>
        <source>Early-warning report</source>
        <translation>Frühwarnbericht</translation>
    </message>
    <message>
        <source>A page with the list, the transition matrix, and each changed area indicator by indicator.</source>
        <translation>Eine Seite mit der Liste, der Übergangsmatrix und jedem geänderten Gebiet, Indikator für Indikator.</translation>
    </message>
    <message>
        <source>Other level (for profiles with reference &apos;other_level&apos;)</source>
        <translation>Andere Ebene (für Profile mit reference „other_level“)</translation>
    </message>
    <message>
        <source>A layer of larger or smaller areas with the same indicator fields: mean and spread are taken from it.</source>
        <translation>Ein Layer mit größeren oder kleineren Gebieten und denselben Indikatorfeldern: Mittelwert und Streuung werden von dort genommen.</translation>
    </message>
    <message>
        <source>Choose the polygons of the areas.</source>
        <translation>Wählen Sie die Polygone der Gebiete.</translation>
    </message>
    <message>
        <source>Choose the field with the keys of the areas.</source>
        <translation>Wählen Sie das Feld mit den Schlüsseln der Gebiete.</translation>
    </message>
    <message>
        <source>Areas without a row in the tables ({count}): {ids}.</source>
        <translation>Gebiete ohne Zeile in den Tabellen ({count}): {ids}.</translation>
    </message>
    <message>
        <source>{matched} of {areas} areas assigned</source>
        <translation>{matched} von {areas} Gebieten zugeordnet</translation>
    </message>
    <message>
        <source>Some keys differ in leading zeros only.</source>
        <translation>Einige Schlüssel unterscheiden sich nur in führenden Nullen.</translation>
    </message>
    <message>
        <source>Polygons of the areas</source>
        <translation>Polygone der Gebiete</translation>
    </message>
    <message>
        <source>The indicators are joined to the areas.</source>
        <translation>Die Indikatoren sind den Gebieten zugeordnet.</translation>
    </message>
    <message>
        <source>nothing (exactly zero)</source>
        <translation>nichts (genau null)</translation>
    </message>
    <message>
        <source>suppressed or unknown</source>
        <translation>gesperrt oder unbekannt</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>nicht sicher genug</translation>
    </message>
    <message>
        <source>not meaningful</source>
        <translation>nicht sinnvoll</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>folgt später</translation>
    </message>
    <message>
        <source>value, provisional</source>
        <translation>Wert, vorläufig</translation>
    </message>
    <message>
        <source>value, revised</source>
        <translation>Wert, revidiert</translation>
    </message>
    <message>
        <source>value, estimated</source>
        <translation>Wert, geschätzt</translation>
    </message>
    <message>
        <source>value, uncertain (in brackets)</source>
        <translation>Wert, unsicher (in Klammern)</translation>
    </message>
    <message>
        <source>nothing (no dynamics)</source>
        <translation>nichts (keine Dynamik)</translation>
    </message>
    <message>
        <source>No rates: choose another profile, or add a rate with its numerator and denominator.</source>
        <translation>Keine Quoten: Wählen Sie ein anderes Profil oder fügen Sie eine Quote mit Zähler und Nenner hinzu.</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage-Dateien (*.gpkg)</translation>
    </message>
    <message>
        <source>[Temporary layer]</source>
        <translation>[Temporärer Layer]</translation>
    </message>
    <message>
        <source>Result layer</source>
        <translation>Ergebnislayer</translation>
    </message>
    <message>
        <source>[Temporary file]</source>
        <translation>[Temporäre Datei]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{rates} rates, {changes} of them with their change</source>
        <translation>Quoten: {rates}, davon mit Veränderung: {changes}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rates and index</source>
        <translation>Quoten und Index</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>rose against the city value: {indicators}</source>
        <translation>gegenüber dem Stadtwert gestiegen: {indicators}</translation>
    </message>
    <message>
        <source>fell against the city value: {indicators}</source>
        <translation>gegenüber dem Stadtwert gesunken: {indicators}</translation>
    </message>
    <message>
        <source>rose: {indicators}</source>
        <translation>gestiegen: {indicators}</translation>
    </message>
    <message>
        <source>fell: {indicators}</source>
        <translation>gesunken: {indicators}</translation>
    </message>
    <message>
        <source>{indicator} {own} (city {city})</source>
        <translation>{indicator} {own} (Stadt {city})</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>The city values then and now do not have the same basis.</source>
        <translation>Die Stadtwerte von früher und jetzt haben nicht dieselbe Grundlage.</translation>
    </message>
    <message>
        <source>The fields have no counts, so there is no city value; changes stand without it.</source>
        <translation>Zu den Feldern gibt es keine Zähler und Nenner, also keinen Stadtwert; die Veränderungen stehen ohne ihn da.</translation>
    </message>
    <message>
        <source>The city value is the sum of the numerators over the sum of the denominators of the areas, without people who cannot be assigned to an area.</source>
        <translation>Der Stadtwert ist die Summe der Zähler durch die Summe der Nenner der Gebiete, ohne die Fälle, die keinem Gebiet zuordenbar sind.</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Was beim Vergleich zu beachten ist</translation>
    </message>
    <message>
        <source>City earlier</source>
        <translation>Stadt früher</translation>
    </message>
    <message>
        <source>City now</source>
        <translation>Stadt jetzt</translation>
    </message>
    <message>
        <source>City +/−</source>
        <translation>Stadt +/−</translation>
    </message>
    <message>
        <source>Sign: {title}</source>
        <translation>Zeichen: {title}</translation>
    </message>
    <message>
        <source>No dynamics because</source>
        <translation>Keine Dynamik wegen</translation>
    </message>
    <message>
        <source>boundary change</source>
        <translation>Gebietsänderung</translation>
    </message>
    <message>
        <source>The earlier counts were converted to the present areas ({how}), so no boundaries are compared.</source>
        <translation>Die früheren Zählwerte wurden auf die heutigen Gebiete umgerechnet ({how}); Grenzen werden deshalb nicht verglichen.</translation>
    </message>
    <message>
        <source>Boundaries could not be compared, since &apos;{layer}&apos; has no polygons; areas are compared by id.</source>
        <translation>Die Grenzen ließen sich nicht vergleichen, denn „{layer}“ hat keine Polygone; verglichen wird über den Schlüssel.</translation>
    </message>
    <message>
        <source>No indicator was given.</source>
        <translation>Es wurde kein Indikator angegeben.</translation>
    </message>
    <message>
        <source>Write one per line: name = numerator / denominator. Or choose a method profile with indicator sheets.</source>
        <translation>Schreiben Sie einen je Zeile: Name = Zähler / Nenner. Oder wählen Sie ein Methodenprofil mit Indikatorblättern.</translation>
    </message>
    <message>
        <source>No field has the title of a numerator or denominator of profile &apos;{profile}&apos;. Titles are: {titles}.</source>
        <translation>Kein Feld trägt den Titel eines Zählers oder Nenners aus dem Profil „{profile}“. Die Titel sind: {titles}.</translation>
    </message>
    <message>
        <source>Write the indicators, one per line: name = numerator / denominator.</source>
        <translation>Schreiben Sie die Indikatoren, einen je Zeile: Name = Zähler / Nenner.</translation>
    </message>
    <message>
        <source>Give the indicator another name, or rename the fields first, for example with &apos;Refactor fields&apos;.</source>
        <translation>Geben Sie dem Indikator einen anderen Namen, oder benennen Sie die Felder vorher um, zum Beispiel mit „Felder überarbeiten“.</translation>
    </message>
    <message>
        <source>{name}: {count} dates are pooled: {fields}.</source>
        <translation>{name}: {count} Stichtage sind zusammengefasst: {fields}.</translation>
    </message>
    <message>
        <source>{name}, earlier edition: {fields}.</source>
        <translation>{name}, früherer Stand: {fields}.</translation>
    </message>
    <message>
        <source>{name}: the two editions share the dates {dates}, which makes the change smaller.</source>
        <translation>{name}: Beide Stände enthalten die Stichtage {dates}; das verkleinert die Veränderung.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>not assigned: counts for the city</source>
        <translation>nicht zuordenbar: zählt für die Stadt</translation>
    </message>
    <message>
        <source>subtotal: left out</source>
        <translation>Zwischensumme: ausgelassen</translation>
    </message>
    <message>
        <source>mean, minimum …: left out</source>
        <translation>Mittel, Minimum …: ausgelassen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>period of the row</source>
        <translation>Zeitbezug der Zeile</translation>
    </message>
    <message>
        <source>indicator of the row</source>
        <translation>Indikator der Zeile</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht eingelesen</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>as the cells say</source>
        <translation>wie die Zellen es zeigen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitbezug</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht zuordenbar</translation>
    </message>
    <message>
        <source>Ro&amp;w {number}</source>
        <translation>Ze&amp;ile {number}</translation>
    </message>
    <message>
        <source>Ro&amp;w</source>
        <translation>Ze&amp;ile</translation>
    </message>
    <message>
        <source>Colum&amp;n {letter}</source>
        <translation>S&amp;palte {letter}</translation>
    </message>
    <message>
        <source>Colum&amp;n</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no period.</source>
        <translation>„{text}“ ist kein Zeitbezug.</translation>
    </message>
    <message>
        <source>Type a year or a date: 2023 or 31.12.2023.</source>
        <translation>Geben Sie ein Jahr oder ein Datum ein: 2023 oder 31.12.2023.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>In bold: areas that newly need special attention or whose status is worse. They come first; then worse dynamics, then all other changes. Distance: from the nearest class limit, in standard deviations. Rates: own change and that of the city, in percentage points.</source>
        <translation>Fett: Gebiete mit neuem besonderem Aufmerksamkeitsbedarf oder ungünstigerem Status. Sie stehen vorn; dann folgen Gebiete mit ungünstigerer Dynamik, dann alle anderen Änderungen. Abstand: zur nächsten Klassengrenze, in Standardabweichungen. Quoten: eigene Veränderung und die der Stadt, in Prozentpunkten.</translation>
    </message>
    <message>
        <source>The earlier edition has no field &apos;{field}&apos;, so the group of these areas is unknown: {ids}.</source>
        <translation>Der frühere Stand hat kein Feld „{field}“; die Gruppe dieser Gebiete ist deshalb unbekannt: {ids}.</translation>
    </message>
    <message>
        <source>Add the group field to it, or convert its counts to the present areas by a crosswalk first.</source>
        <translation>Ergänzen Sie dort das Gruppenfeld, oder rechnen Sie ihre Zählwerte erst auf die heutigen Gebiete um.</translation>
    </message>
    <message>
        <source>Indicators that profile &apos;{profile}&apos; proposes:</source>
        <translation>Indikatoren nach Vorschlag des Profils „{profile}“:</translation>
    </message>
    <message>
        <source>Rows that are no areas, and not in the output ({count}): {rows}.</source>
        <translation>Zeilen, die keine Gebiete sind und nicht in der Ausgabe stehen ({count}): {rows}.</translation>
    </message>
    <message>
        <source>No dynamics because of other boundaries ({count}): {ids}.</source>
        <translation>Keine Dynamik wegen Gebietsänderung ({count}): {ids}.</translation>
    </message>
    <message>
        <source>{name}: city value {rate} %</source>
        <translation>{name}: Stadtwert {rate} %</translation>
    </message>
    <message>
        <source>no rate, {reason} ({count}): {ids}</source>
        <translation>keine Quote, {reason} ({count}): {ids}</translation>
    </message>
    <message>
        <source>in one edition only</source>
        <translation>nur in einem Stand</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>liegt noch nicht vor</translation>
    </message>
    <message>
        <source>The boundaries of the editions cannot be compared: layer &apos;{layer}&apos; has no coordinate system.</source>
        <translation>Die Grenzen der Stände lassen sich nicht vergleichen: Der Layer „{layer}“ hat kein Koordinatensystem.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate system.</source>
        <translation>Stellen Sie das Koordinatensystem des Layers ein.</translation>
    </message>
    <message>
        <source>Add the files with the indicators.</source>
        <translation>Fügen Sie die Dateien mit den Indikatoren hinzu.</translation>
    </message>
    <message>
        <source>Open questions: {count}</source>
        <translation>Offene Fragen: {count}</translation>
    </message>
    <message>
        <source>Tables of the statistics office</source>
        <translation>Tabellen der Statistikstelle</translation>
    </message>
    <message>
        <source>Save reading recipe</source>
        <translation>Leseanleitung speichern</translation>
    </message>
    <message>
        <source>Reading recipes</source>
        <translation>Leseanleitungen</translation>
    </message>
    <message>
        <source>Files and sheets</source>
        <translation>Dateien und Tabellenblätter</translation>
    </message>
    <message>
        <source>Recognised as last time</source>
        <translation>Erkannt wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>left out by the reading recipe</source>
        <translation>laut Leseanleitung weggelassen</translation>
    </message>
    <message>
        <source>counts the rows</source>
        <translation>zählt die Zeilen</translation>
    </message>
    <message>
        <source>key or name of another level</source>
        <translation>Schlüssel oder Name einer anderen Ebene</translation>
    </message>
    <message>
        <source>holds dates</source>
        <translation>enthält Datumsangaben</translation>
    </message>
    <message>
        <source>holds texts</source>
        <translation>enthält Texte</translation>
    </message>
    <message>
        <source>Several columns may hold the key of the areas: {columns}.</source>
        <translation>Mehrere Spalten können der Gebietsschlüssel sein: {columns}.</translation>
    </message>
    <message>
        <source>Say which one it is, by its title or letter (KEY, or &apos;key&apos; in the reading recipe).</source>
        <translation>Sagen Sie mit Titel oder Buchstaben, welche es ist (KEY, oder „key“ in der Leseanleitung).</translation>
    </message>
    <message>
        <source>The key is in column {column}</source>
        <translation>Der Schlüssel steht in Spalte {column}</translation>
    </message>
    <message>
        <source>Indicator rates</source>
        <translation>Quoten bilden</translation>
    </message>
    <message>
        <source>indicator,rate,percent,numerator,denominator,change,dynamics,city value,counts,group</source>
        <translation>Indikator,Quote,Prozent,Zähler,Nenner,Veränderung,Dynamik,Stadtwert,Zählwerte,Gruppe</translation>
    </message>
    <message>
        <source>Computes rates in percent from counts, for areas or groups of areas, and their change in percentage points against an earlier edition.

The city value is the sum of numerators over the sum of denominators, &apos;not assignable&apos; included; it is written to a table of its own. Groups get the rate of their sums, never the mean of rates. Withheld and missing counts stay apart: the columns &apos;sign_...&apos; say which is which.

Areas whose polygon differs by more than 2 % from that of the earlier edition, or that exist in one edition only, get no change, and no indicator whose definition has another version.</source>
        <translation>Bildet aus Zählwerten Quoten in Prozent, für Gebiete oder Gruppen von Gebieten, und ihre Veränderung zum früheren Stand in Prozentpunkten.

Der Stadtwert ist die Summe der Zähler durch die Summe der Nenner, „nicht zuordenbar“ eingeschlossen; er steht in einer eigenen Tabelle. Gruppen erhalten die Quote ihrer Summen, nie den Mittelwert von Quoten. Gesperrtes und Fehlendes bleibt getrennt: Die Spalten „sign_...“ sagen, was was ist.

Gebiete, deren Polygon um mehr als 2 % von dem des früheren Stands abweicht oder die es nur in einem Stand gibt, erhalten keine Veränderung, ebenso Indikatoren, deren Definition eine andere Version hat.</translation>
    </message>
    <message>
        <source>City value</source>
        <translation>Stadtwert</translation>
    </message>
    <message>
        <source>Areas or groups with rates</source>
        <translation>Gebiete oder Gruppen mit Quoten</translation>
    </message>
    <message>
        <source>Areas or groups without dynamics</source>
        <translation>Gebiete oder Gruppen ohne Dynamik</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Gives titles and definitions, and says whether several dates are pooled. A built-in profile or a file.</source>
        <translation>Gibt Titel und Definitionen und sagt, ob mehrere Stichtage zusammengefasst werden. Ein mitgeliefertes Profil oder eine Datei.</translation>
    </message>
    <message>
        <source>Areas with counts</source>
        <translation>Gebiete mit Zählwerten</translation>
    </message>
    <message>
        <source>Polygons or a table with one row per area, as &apos;Join indicators&apos; or &apos;Read indicators&apos; make them.</source>
        <translation>Polygone oder eine Tabelle mit einer Zeile je Gebiet, wie „Indikatoren zuordnen“ oder „Indikatoren einlesen“ sie macht.</translation>
    </message>
    <message>
        <source>One per line: name = numerator / denominator | previous numerator / previous denominator. Each is a field or an expression; an expression with a slash stands in parentheses. The part from the bar on is for an earlier edition in the same table. Scripts may give a list of objects with the keys name, numerator, denominator, previous_numerator, previous_denominator, definition_version, previous_definition_version, may_exceed. Empty: by the titles of the fields, as the profile says.</source>
        <translation>Einer je Zeile: Name = Zähler / Nenner | früherer Zähler / früherer Nenner. Jeder ist ein Feld oder ein Ausdruck; ein Ausdruck mit Schrägstrich steht in Klammern. Der Teil ab dem Strich gilt für einen früheren Stand in derselben Tabelle. Skripte können eine Liste von Objekten mit den Angaben name, numerator, denominator, previous_numerator, previous_denominator, definition_version, previous_definition_version, may_exceed übergeben. Leer: nach den Titeln der Felder, wie das Profil sie nennt.</translation>
    </message>
    <message>
        <source>Rows without area</source>
        <translation>Zeilen ohne Gebiet</translation>
    </message>
    <message>
        <source>A table with the city row and with people who belong to no area, as &apos;Join indicators&apos; makes it.</source>
        <translation>Eine Tabelle mit der Stadtzeile und den Menschen, die keinem Gebiet zuordenbar sind, wie „Indikatoren zuordnen“ sie macht.</translation>
    </message>
    <message>
        <source>The counts of an earlier date in a table of their own, with the same fields unless others are named.</source>
        <translation>Die Zählwerte eines früheren Stichtags in einer eigenen Tabelle, mit denselben Feldern, wenn keine anderen genannt sind.</translation>
    </message>
    <message>
        <source>Empty: the same as the id field, else &apos;key&apos;.</source>
        <translation>Leer: wie das Schlüsselfeld, sonst „key“.</translation>
    </message>
    <message>
        <source>Rows without area of the earlier edition</source>
        <translation>Zeilen ohne Gebiet des früheren Stands</translation>
    </message>
    <message>
        <source>As above, for the earlier edition.</source>
        <translation>Wie oben, für den früheren Stand.</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>Gruppenfeld</translation>
    </message>
    <message>
        <source>Names the group of each area: counts are summed, and the groups get the rates. Empty: rates of areas.</source>
        <translation>Nennt die Gruppe jedes Gebiets: Zählwerte werden summiert, und die Gruppen erhalten die Quoten. Leer: Quoten der Gebiete.</translation>
    </message>
    <message>
        <source>the areas themselves</source>
        <translation>der Gebiete selbst</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>einer anderen Ebene</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no polygons that QGIS can read.</source>
        <translation>„{name}“ enthält keine Polygone, die QGIS lesen kann.</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Change (classes)</source>
        <translation>Änderung (Klassen)</translation>
    </message>
    <message>
        <source>Rows that are the sum of the areas whose keys begin like theirs ({count}): {rows}.</source>
        <translation>Zeilen, die Summe der Gebiete sind, deren Schlüssel so beginnen wie ihrer ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; seems to hold areas of several levels: the keys of others begin with those of {rows}.</source>
        <translation>Blatt „{sheet}“ enthält anscheinend Gebiete mehrerer Ebenen: Andere Schlüssel beginnen mit denen von {rows}.</translation>
    </message>
    <message>
        <source>Say in the reading recipe for each of these rows whether it is an area: &quot;rows&quot;: {{&quot;{label}&quot;: &quot;subtotal&quot;}}.</source>
        <translation>Schreiben Sie für jede dieser Zeilen in die Leseanleitung, ob sie ein Gebiet ist: &quot;rows&quot;: {{&quot;{label}&quot;: &quot;subtotal&quot;}}.</translation>
    </message>
    <message>
        <source>These rows are sums of areas</source>
        <translation>Diese Zeilen sind Summen von Gebieten</translation>
    </message>
    <message>
        <source>All rows are areas</source>
        <translation>Alle Zeilen sind Gebiete</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: it is the sum of the areas.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Sie ist die Summe der Gebiete.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: the title names it.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Der Titel nennt sie.</translation>
    </message>
    <message>
        <source>It is the city</source>
        <translation>Das ist die Stadt</translation>
    </message>
    <message>
        <source>It counts in the city, but belongs to no area</source>
        <translation>Zählt zur Stadt, gehört aber zu keinem Gebiet</translation>
    </message>
    <message>
        <source>It is the sum of some areas</source>
        <translation>Das ist die Summe einiger Gebiete</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row} &apos;{label}&apos; has numbers, but no key of an area.</source>
        <translation>Blatt „{sheet}“, Zeile {row} „{label}“ hat Zahlen, aber keinen Gebietsschlüssel.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row} &apos;{label}&apos; is a second city row, with other numbers.</source>
        <translation>Blatt „{sheet}“, Zeile {row} „{label}“ ist eine zweite Stadtzeile mit anderen Zahlen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the table would replace the ids of the areas.</source>
        <translation>Das Feld „{field}“ der Tabelle würde die Schlüssel der Gebiete ersetzen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The table &apos;{table}&apos; has nothing to join: it has only the fields {fields}.</source>
        <translation>Die Tabelle „{table}“ hat nichts zum Zuordnen: Sie hat nur die Felder {fields}.</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>Wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <source>{found} of {total} areas assigned</source>
        <translation>{found} von {total} Gebieten zugeordnet</translation>
    </message>
    <message>
        <source>City row: {rows}</source>
        <translation>Stadtzeile: {rows}</translation>
    </message>
    <message>
        <source>Not assignable to an area ({count}): {rows}</source>
        <translation>Keinem Gebiet zuordenbar ({count}): {rows}</translation>
    </message>
    <message>
        <source>Rows of the table without an area ({count}): {rows}</source>
        <translation>Zeilen der Tabelle ohne Gebiet ({count}): {rows}</translation>
    </message>
    <message>
        <source>Join indicators</source>
        <translation>Indikatoren zuordnen</translation>
    </message>
    <message>
        <source>indicator,join,key,table,areas,leading zeros,assign</source>
        <translation>Indikator,Zuordnung,Schlüssel,Tabelle,Gebiete,führende Nullen,verknüpfen</translation>
    </message>
    <message>
        <source>Joins the rows of a table to the polygons of their areas, by key and as text.

Every area must have one row. Keys that differ in leading zeros only are shown, and filled up only if you say so; names are never joined. The city row, people who belong to no area, and rows of areas that the layer does not have go to the table of rows without area.</source>
        <translation>Ordnet die Zeilen einer Tabelle den Polygonen ihrer Gebiete zu, über den Schlüssel und als Text.

Jedes Gebiet braucht eine Zeile. Schlüssel, die sich nur in führenden Nullen unterscheiden, werden gezeigt und nur auf Ihren Wunsch aufgefüllt; über Namen wird nie zugeordnet. Die Stadtzeile, wer keinem Gebiet zuordenbar ist, und Zeilen von Gebieten, die der Layer nicht hat, kommen in die Tabelle der Zeilen ohne Gebiet.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A table with one row per area, as &apos;Read indicators&apos; makes it, or a layer.</source>
        <translation>Eine Tabelle mit einer Zeile je Gebiet, wie „Indikatoren einlesen“ sie macht, oder ein Layer.</translation>
    </message>
    <message>
        <source>Key in the table</source>
        <translation>Schlüssel in der Tabelle</translation>
    </message>
    <message>
        <source>Fields to join</source>
        <translation>Felder zum Zuordnen</translation>
    </message>
    <message>
        <source>Empty: all. The signs (&apos;sign_...&apos;) of a chosen number come along.</source>
        <translation>Leer: alle. Die Zeichen („sign_...“) einer gewählten Zahl kommen mit.</translation>
    </message>
    <message>
        <source>Fill up keys with zeros</source>
        <translation>Schlüssel mit Nullen auffüllen</translation>
    </message>
    <message>
        <source>Compares numbers among the keys with zeros in front, so that 1 and 01 are the same area.</source>
        <translation>Vergleicht Zahlen unter den Schlüsseln mit Nullen davor, sodass 1 und 01 dasselbe Gebiet sind.</translation>
    </message>
    <message>
        <source>Areas with indicators</source>
        <translation>Gebiete mit Indikatoren</translation>
    </message>
    <message>
        <source>Areas with a row</source>
        <translation>Gebiete mit Zeile</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; was chosen both as id and as a count.</source>
        <translation>Das Feld „{field}“ wurde als Schlüssel und als Zählwert gewählt.</translation>
    </message>
    <message>
        <source>No count was chosen: {fields}. Rates cannot be converted.</source>
        <translation>Es wurde kein Zählwert gewählt: {fields}. Quoten lassen sich nicht umrechnen.</translation>
    </message>
    <message>
        <source>Choose the numbers of people, and compute the rates afterwards.</source>
        <translation>Wählen Sie die Zählwerte, und bilden Sie die Quoten danach.</translation>
    </message>
    <message>
        <source>The crosswalk names new ids that no area has ({count}): {ids}. Their counts would be lost.</source>
        <translation>Die Umrechnungstabelle nennt neue Schlüssel, die kein Gebiet hat ({count}): {ids}. Ihre Zählwerte gingen verloren.</translation>
    </message>
    <message>
        <source>Correct the ids, or choose the layer of the new areas. Leading zeros count.</source>
        <translation>Berichtigen Sie die Schlüssel, oder wählen Sie den Layer der neuen Gebiete. Führende Nullen zählen mit.</translation>
    </message>
    <message>
        <source>{fields} counts of {old} areas converted to {new} areas: {names}</source>
        <translation>{fields} Zählwerte von {old} Gebieten auf {new} Gebiete umgerechnet: {names}</translation>
    </message>
    <message>
        <source>Fields that are not converted ({count}): {names}</source>
        <translation>Felder, die nicht umgerechnet werden ({count}): {names}</translation>
    </message>
    <message>
        <source>Old ids of the crosswalk that no area has ({count}): {ids}</source>
        <translation>Alte Schlüssel der Umrechnungstabelle, die kein Gebiet hat ({count}): {ids}</translation>
    </message>
    <message>
        <source>New areas that get no counts, which are missing there ({count}): {ids}</source>
        <translation>Neue Gebiete, die keine Zählwerte erhalten; sie fehlen dort ({count}): {ids}</translation>
    </message>
    <message>
        <source>Mean and spread of</source>
        <translation>Mittelwert und Streuung</translation>
    </message>
    <message>
        <source>Number of pooled reference dates</source>
        <translation>Anzahl zusammengefasster Stichtage</translation>
    </message>
    <message>
        <source>Convert counts to other areas</source>
        <translation>Gebietsstand umrechnen</translation>
    </message>
    <message>
        <source>crosswalk,boundary change,key,share,conversion,level,counts,edition</source>
        <translation>Umrechnung,Gebietsstand,Gebietsänderung,Schlüssel,Anteil,Ebene,Zählwerte,Stand</translation>
    </message>
    <message>
        <source>Converts counts of old areas to new ones, by a table that says which share of each old area went into which new one. Rates cannot be converted: compute them afterwards.

The shares of each old area add up to 1, so the sums stay the same to the last person. A new area that gets a part of a suppressed count is suppressed. The city row and people who belong to no area stay as they are.</source>
        <translation>Rechnet Zählwerte alter Gebiete auf neue um, nach einer Tabelle, die sagt, welcher Anteil jedes alten Gebiets in welches neue ging. Quoten lassen sich nicht umrechnen: Bilden Sie sie danach.

Die Anteile jedes alten Gebiets ergeben zusammen 1, die Summen bleiben also auf den letzten Menschen gleich. Ein neues Gebiet, das einen Teil eines gesperrten Zählwerts erhält, ist gesperrt. Die Stadtzeile und wer keinem Gebiet zuordenbar ist, bleiben unverändert.</translation>
    </message>
    <message>
        <source>Counts of the old areas</source>
        <translation>Zählwerte der alten Gebiete</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählwerte</translation>
    </message>
    <message>
        <source>Numbers of people or things. All other fields are left out.</source>
        <translation>Zahlen von Menschen oder Dingen. Alle anderen Felder bleiben weg.</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Umrechnungstabelle</translation>
    </message>
    <message>
        <source>A table with a row for each pair of an old and a new area.</source>
        <translation>Eine Tabelle mit einer Zeile je Paar aus altem und neuem Gebiet.</translation>
    </message>
    <message>
        <source>Old id</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The share of the old area&apos;s people who live in the new area, 0 to 1. Empty: all of them.</source>
        <translation>Der Anteil der Menschen des alten Gebiets, die im neuen wohnen, 0 bis 1. Leer: alle.</translation>
    </message>
    <message>
        <source>Polygons of the new ids. Without them the output is a table.</source>
        <translation>Polygone der neuen Schlüssel. Ohne sie ist die Ausgabe eine Tabelle.</translation>
    </message>
    <message>
        <source>Id field of the new areas</source>
        <translation>Schlüsselfeld der neuen Gebiete</translation>
    </message>
    <message>
        <source>Empty: as the id field.</source>
        <translation>Leer: wie das Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Converted counts</source>
        <translation>Umgerechnete Zählwerte</translation>
    </message>
    <message>
        <source>The table of other rows should hold one city row, but holds {count}.</source>
        <translation>Die Tabelle der weiteren Zeilen sollte eine Stadtzeile enthalten, enthält aber {count}.</translation>
    </message>
    <message>
        <source>Give a table with the field &apos;role&apos;: &apos;city&apos; in one row, &apos;unassigned&apos; in the others.</source>
        <translation>Geben Sie eine Tabelle mit dem Feld „role“ an: „city“ in einer Zeile, „unassigned“ in den übrigen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should be kept, but it gives away what is withheld in &apos;{source}&apos;.</source>
        <translation>Feld „{field}“ soll übernommen werden, verrät aber, was in „{source}“ gesperrt ist.</translation>
    </message>
    <message>
        <source>Leave it out of the fields to keep.</source>
        <translation>Nehmen Sie es aus den weiteren Feldern heraus.</translation>
    </message>
    <message>
        <source>No indicator has its counts in the layer, in fields such as &apos;num_sgb2&apos; and &apos;den_sgb2&apos;.</source>
        <translation>Zu keinem Indikator enthält der Layer die Zählwerte, in Feldern wie „num_sgb2“ und „den_sgb2“.</translation>
    </message>
    <message>
        <source>Compute the rates with &apos;Indicator rates&apos;, which adds the counts, and the index from its result.</source>
        <translation>Berechnen Sie die Quoten mit „Quoten bilden“, das die Zählwerte mitführt, und den Index aus dessen Ergebnis.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; has formulas without stored results ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“ hat Formeln ohne gespeicherte Ergebnisse ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Open the file in Excel or LibreOffice and save it once, so that the results are stored.</source>
        <translation>Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie einmal, damit die Ergebnisse gespeichert sind.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; has these areas more than once ({count}): {keys} (rows {rows}).</source>
        <translation>In Blatt „{sheet}“ kommen diese Gebiete mehrfach vor ({count}): {keys} (Zeilen {rows}).</translation>
    </message>
    <message>
        <source>Keep one row for each area, or choose another key column (KEY).</source>
        <translation>Behalten Sie je Gebiet eine Zeile, oder wählen Sie eine andere Schlüsselspalte (KEY).</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; has merged cells that hide values ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“ hat verbundene Zellen, die Werte verdecken ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Split these cells and write its own value, or a sign, into each one.</source>
        <translation>Heben Sie die Verbindung auf, und schreiben Sie in jede Zelle ihren Wert oder ein Zeichen.</translation>
    </message>
    <message>
        <source>The comma is the decimal sign (1.234 is one thousand)</source>
        <translation>Das Komma ist Dezimalzeichen (1.234 sind gut tausend)</translation>
    </message>
    <message>
        <source>The point is the decimal sign (1.234 is a bit more than one)</source>
        <translation>Der Punkt ist Dezimalzeichen (1.234 ist etwas mehr als eins)</translation>
    </message>
    <message>
        <source>Say which sign is the decimal one: DECIMAL, or &quot;decimal&quot; in the reading recipe, is comma or point.</source>
        <translation>Sagen Sie, welches das Dezimalzeichen ist: DECIMAL, oder &quot;decimal&quot; in der Leseanleitung, ist comma (Komma) oder point (Punkt).</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; writes numbers in two ways: {first} has a decimal comma, {second} a decimal point.</source>
        <translation>Blatt „{sheet}“ schreibt Zahlen auf zwei Arten: {first} hat ein Dezimalkomma, {second} einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: &apos;{text}&apos; may be {large} or {small}, and nothing else in the table tells which. Cells ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“: „{text}“ kann {large} oder {small} heißen, und nichts anderes in der Tabelle entscheidet es. Zellen ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: a number was expected, but the date {text} came ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“: Erwartet wurde eine Zahl, da steht aber das Datum {text} ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Excel makes dates of texts such as 1.2: type the number anew, with a decimal comma.</source>
        <translation>Excel macht aus Texten wie 1.2 ein Datum: Tippen Sie die Zahl neu, mit Dezimalkomma.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: a number or a sign was expected, but &apos;{text}&apos; came ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“: Erwartet wurde eine Zahl oder ein Zeichen, da steht aber „{text}“ ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Correct it, or say in the reading recipe what it means: &quot;signs&quot;: {{&quot;{text}&quot;: &quot;missing&quot;}}; allowed are {meanings}.</source>
        <translation>Berichtigen Sie es, oder schreiben Sie in die Leseanleitung, was es bedeutet: &quot;signs&quot;: {{&quot;{text}&quot;: &quot;missing&quot;}}; erlaubt sind {meanings}.</translation>
    </message>
    <message>
        <source>nothing (zero)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>withheld or unknown</source>
        <translation>gesperrt oder unbekannt</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, column &apos;{title}&apos;: some cells are shown as percent ({first}), but these are not ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“, Spalte „{title}“: Manche Zellen sind als Prozent formatiert ({first}), diese aber nicht ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Give all cells of the column the same number format.</source>
        <translation>Geben Sie allen Zellen der Spalte dasselbe Zahlenformat.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, column {column} &apos;{title}&apos;: the header names several periods: {periods}.</source>
        <translation>Blatt „{sheet}“, Spalte {column} „{title}“: Der Kopf nennt mehrere Zeitbezüge: {periods}.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; in &apos;{place}&apos;</source>
        <translation>„{key}“ in „{place}“</translation>
    </message>
    <message>
        <source>The same key is written with and without leading zeros ({count}): {shown}.</source>
        <translation>Derselbe Schlüssel steht mit und ohne führende Nullen da ({count}): {shown}.</translation>
    </message>
    <message>
        <source>If they are the same areas, have the keys filled to {width} digits: PAD_KEY={width}.</source>
        <translation>Wenn es dieselben Gebiete sind, lassen Sie die Schlüssel auf {width} Stellen auffüllen: PAD_KEY={width}.</translation>
    </message>
    <message>
        <source>Fill all keys to {width} digits</source>
        <translation>Alle Schlüssel auf {width} Stellen auffüllen</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: the columns say {own}, but &apos;{said}&apos; says {told}.</source>
        <translation>Blatt „{sheet}“: In den Spalten steht {own}, in „{said}“ aber {told}.</translation>
    </message>
    <message>
        <source>Ask the sender which is right, and say it in the reading recipe: &quot;years&quot;: &quot;columns&quot; or &quot;sheet&quot;.</source>
        <translation>Fragen Sie beim Absender nach, was stimmt, und schreiben Sie es in die Leseanleitung: &quot;years&quot;: &quot;columns&quot; oder &quot;sheet&quot;.</translation>
    </message>
    <message>
        <source>The columns are right</source>
        <translation>Die Spalten stimmen</translation>
    </message>
    <message>
        <source>Sheet and title are right</source>
        <translation>Blatt und Titel stimmen</translation>
    </message>
    <message>
        <source>It holds no numbers.</source>
        <translation>Es enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>It has formulas without stored results.</source>
        <translation>Es hat Formeln ohne gespeicherte Ergebnisse.</translation>
    </message>
    <message>
        <source>It has no column with keys of areas.</source>
        <translation>Es hat keine Spalte mit Gebietsschlüsseln.</translation>
    </message>
    <message>
        <source>It is a chart.</source>
        <translation>Es ist ein Diagramm.</translation>
    </message>
    <message>
        <source>It is not among the chosen sheets.</source>
        <translation>Es gehört nicht zu den gewählten Blättern.</translation>
    </message>
    <message>
        <source>It is hidden in Excel.</source>
        <translation>Es ist in Excel ausgeblendet.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It holds notes, by its name.</source>
        <translation>Es enthält dem Namen nach Erläuterungen.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: no column with the keys of the areas was found.</source>
        <translation>Blatt „{sheet}“: Es wurde keine Spalte mit den Gebietsschlüsseln gefunden.</translation>
    </message>
    <message>
        <source>Expected a column with a unique key for each area, such as 01, 0101 or 05119000. Say which one it is by title or letter (KEY), or leave the sheet out (SHEETS). Names alone are no safe keys.</source>
        <translation>Erwartet wird eine Spalte mit einem eindeutigen Schlüssel je Gebiet, etwa 01, 0101 oder 05119000. Sagen Sie mit Titel oder Buchstaben, welche es ist (KEY), oder lassen Sie das Blatt weg (SHEETS). Namen allein sind keine sicheren Schlüssel.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; has no column &apos;{title}&apos;, which was named as key or name column.</source>
        <translation>Blatt „{sheet}“ hat keine Spalte „{title}“, die als Schlüssel- oder Namensspalte genannt wurde.</translation>
    </message>
    <message>
        <source>The file has no sheet with a table whose name fits {patterns}.</source>
        <translation>Die Datei hat kein Blatt mit einer Tabelle, dessen Name zu {patterns} passt.</translation>
    </message>
    <message>
        <source>Name the sheets as they are called now (SHEETS, or &quot;sheets&quot; in the reading recipe).</source>
        <translation>Nennen Sie die Blätter so, wie sie jetzt heißen (SHEETS, oder &quot;sheets&quot; in der Leseanleitung).</translation>
    </message>
    <message>
        <source>The reading recipe expects indicators that the file does not have ({count}): {titles}.</source>
        <translation>Die Leseanleitung erwartet Indikatoren, die es in der Datei nicht gibt ({count}): {titles}.</translation>
    </message>
    <message>
        <source>The file has: {titles}. Correct the titles in the recipe, or take these indicators out of it.</source>
        <translation>Die Datei hat: {titles}. Berichtigen Sie die Titel in der Leseanleitung, oder nehmen Sie diese Indikatoren heraus.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; holds no table with numbers for areas. {reasons}</source>
        <translation>Die Datei „{file}“ enthält keine Tabelle mit Zahlen für Gebiete. {reasons}</translation>
    </message>
    <message>
        <source>Choose another file, or name the sheet (SHEETS).</source>
        <translation>Wählen Sie eine andere Datei, oder nennen Sie das Blatt (SHEETS).</translation>
    </message>
    <message>
        <source>column {column} of sheet &apos;{sheet}&apos;</source>
        <translation>Spalte {column} von Blatt „{sheet}“</translation>
    </message>
    <message>
        <source>repeats another column</source>
        <translation>wiederholt eine andere Spalte</translation>
    </message>
    <message>
        <source>Rows of the tables without an area here, which are not joined: {count}</source>
        <translation>Zeilen der Tabellen ohne Gebiet, die nicht zugeordnet werden: {count}</translation>
    </message>
    <message>
        <source>Areas with rates</source>
        <translation>Gebiete mit Quoten</translation>
    </message>
    <message>
        <source>Areas: {count}</source>
        <translation>Gebiete: {count}</translation>
    </message>
    <message>
        <source>Indicators ({count}): {titles}</source>
        <translation>Indikatoren ({count}): {titles}</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is in several files, with different values for these areas ({count}): {keys}.</source>
        <translation>Das Feld „{field}“ kommt in mehreren Dateien vor, mit verschiedenen Werten für diese Gebiete ({count}): {keys}.</translation>
    </message>
    <message>
        <source>Give the indicator another name in one of the files&apos; reading recipes, or read the files one by one.</source>
        <translation>Geben Sie dem Indikator in der Leseanleitung einer der Dateien einen anderen Namen, oder lesen Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>Areas that not all files have ({count}); their numbers are missing there: {keys}.</source>
        <translation>Gebiete, die nicht in allen Dateien stehen ({count}); dort fehlen ihre Zahlen: {keys}.</translation>
    </message>
    <message>
        <source>Indicator &apos;{title}&apos; is called {name} ({kind}).</source>
        <translation>Der Indikator „{title}“ heißt {name} ({kind}).</translation>
    </message>
    <message>
        <source>Area {key} has several names: {names}.</source>
        <translation>Das Gebiet {key} hat mehrere Namen: {names}.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Zählwerte</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; is left out. {why}</source>
        <translation>Blatt „{sheet}“ wird weggelassen. {why}</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: header in {header}, data in rows {first} to {last}, key in column {key}{name}, {layout}.</source>
        <translation>Blatt „{sheet}“: Kopf in {header}, Daten in den Zeilen {first} bis {last}, Schlüssel in Spalte {key}{name}, {layout}.</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>keiner Zeile</translation>
    </message>
    <message>
        <source>, name in column {name}</source>
        <translation>, Name in Spalte {name}</translation>
    </message>
    <message>
        <source>years and indicators in rows</source>
        <translation>Jahre und Indikatoren in Zeilen</translation>
    </message>
    <message>
        <source>a column for each indicator and year</source>
        <translation>eine Spalte je Indikator und Jahr</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation>den Zeilen {first} bis {last}</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation>den Zeilen {rows}</translation>
    </message>
    <message>
        <source>Areas that not all sheets have ({count}); their numbers are missing there: {keys}.</source>
        <translation>Gebiete, die nicht in allen Blättern stehen ({count}); dort fehlen ihre Zahlen: {keys}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, {cell} &apos;{title}&apos;: the city row says {city}, but areas and not assigned add up to {sum}.</source>
        <translation>Blatt „{sheet}“, {cell} „{title}“: In der Stadtzeile steht {city}, Gebiete und nicht Zuordenbares ergeben zusammen aber {sum}.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; should be percent, but no number in it is above 1: are they shares?</source>
        <translation>„{field}“ soll Prozent enthalten, aber keine Zahl darin ist größer als 1: Sind es Anteile?</translation>
    </message>
    <message>
        <source>No year or date was found for these indicators ({count}): {titles}.</source>
        <translation>Zu diesen Indikatoren wurde weder Jahr noch Stichtag gefunden ({count}): {titles}.</translation>
    </message>
    <message>
        <source>decimal comma: 1.234,5</source>
        <translation>Dezimalkomma: 1.234,5</translation>
    </message>
    <message>
        <source>decimal point: 1,234.5</source>
        <translation>Dezimalpunkt: 1,234.5</translation>
    </message>
    <message>
        <source>No count had to be withheld.</source>
        <translation>Es war kein Zählwert zu sperren.</translation>
    </message>
    <message>
        <source>Fields that are left out, since nothing is known of them ({count}): {fields}.</source>
        <translation>Weggelassene Felder, über deren Inhalt nichts bekannt ist ({count}): {fields}.</translation>
    </message>
    <message>
        <source>No earlier public layer was given. If there is one, choose it: what it tells and what this one tells of the same counts may lead back to withheld ones.</source>
        <translation>Es wurde keine frühere öffentliche Fassung angegeben. Falls es eine gibt, wählen Sie sie: Was sie und was diese Fassung über dieselben Zählwerte angeben, kann zusammen auf gesperrte zurückführen.</translation>
    </message>
    <message>
        <source>These withheld counts can be worked out from what was published earlier ({count}): {cells}.</source>
        <translation>Diese gesperrten Zählwerte lassen sich aus früher Veröffentlichtem errechnen ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Public layer</source>
        <translation>Öffentliche Fassung</translation>
    </message>
    <message>
        <source>disclosure,confidentiality,privacy,suppression,publish,secondary suppression,open data</source>
        <translation>Geheimhaltung,Datenschutz,Sperrung,Sekundärsperrung,veröffentlichen,Weitergabe,Open Data</translation>
    </message>
    <message>
        <source>Sums of groups</source>
        <translation>Summen der Gruppen</translation>
    </message>
    <message>
        <source>Counts withheld by the rule</source>
        <translation>Nach der Regel gesperrte Zählwerte</translation>
    </message>
    <message>
        <source>Counts withheld to protect them</source>
        <translation>Zu deren Schutz gesperrte Zählwerte</translation>
    </message>
    <message>
        <source>Areas with rates and counts</source>
        <translation>Gebiete mit Quoten und Zählwerten</translation>
    </message>
    <message>
        <source>Names of the areas.</source>
        <translation>Namen der Gebiete.</translation>
    </message>
    <message>
        <source>Group fields</source>
        <translation>Gruppenfelder</translation>
    </message>
    <message>
        <source>City row and rows without area</source>
        <translation>Stadtzeile und Zeilen ohne Gebiet</translation>
    </message>
    <message>
        <source>The city value of &apos;Indicator rates&apos;, or a table with the field &apos;role&apos;: &apos;city&apos; or &apos;unassigned&apos;.</source>
        <translation>Der Stadtwert aus „Quoten bilden“ oder eine Tabelle mit dem Feld „role“: „city“ oder „unassigned“.</translation>
    </message>
    <message>
        <source>Earlier public layer</source>
        <translation>Frühere öffentliche Fassung</translation>
    </message>
    <message>
        <source>What this tool made of the edition before: what was withheld in it stays withheld.</source>
        <translation>Was dieses Werkzeug aus dem vorigen Stand gemacht hat: Was darin gesperrt war, bleibt gesperrt.</translation>
    </message>
    <message>
        <source>Further fields to keep</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Fields without counts of people. Those that would give withheld numbers away are refused.</source>
        <translation>Felder ohne Zählwerte. Felder, die Gesperrtes verraten würden, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Smallest count that is withheld</source>
        <translation>Kleinster gesperrter Zählwert</translation>
    </message>
    <message>
        <source>1: a zero may be told.</source>
        <translation>1: Eine Null darf genannt werden.</translation>
    </message>
    <message>
        <source>Largest count that is withheld</source>
        <translation>Größter gesperrter Zählwert</translation>
    </message>
    <message>
        <source>Counts up to this one are withheld, and rates in which all but so few are counted.</source>
        <translation>Gesperrt werden Zählwerte bis zu diesem, und Quoten, bei denen nur so wenige nicht mitzählen.</translation>
    </message>
    <message>
        <source>Smallest denominator of a rate</source>
        <translation>Kleinster Nenner einer Quote</translation>
    </message>
    <message>
        <source>Rates of fewer people are withheld.</source>
        <translation>Quoten von weniger Personen werden gesperrt.</translation>
    </message>
    <message>
        <source>Computes status and dynamics index of areas from their indicators, by a method profile.

Each indicator is standardised over the valid areas, the values are summed and standardised again. Areas with too few inhabitants, with missing values, or on the exclusion list stay in the layer without a result; the field &apos;excluded_because&apos; says why.

Where the layer has the counts behind the rates, as &apos;Indicator rates&apos; writes them, the stability fields say how firm each class is against chance.

The method report explains every class. For the map, use &apos;Classify social index&apos; or &apos;Social index map&apos;.</source>
        <translation>Berechnet Status- und Dynamikindex von Gebieten aus ihren Indikatoren nach einem Methodenprofil.

Jeder Indikator wird über die gültigen Gebiete standardisiert, die Werte werden summiert und noch einmal standardisiert. Gebiete mit zu wenigen Einwohner*innen, mit fehlenden Werten oder auf der Ausschlussliste bleiben ohne Ergebnis im Layer; das Feld „excluded_because“ nennt den Grund.

Hat der Layer die Zähler und Nenner hinter den Quoten, wie sie „Quoten bilden“ schreibt, sagen die Stabilitätsfelder, wie sicher jede Klasse gegen den Zufall ist.

Der Methodenbericht begründet jede Klasse. Für die Karte dienen „Sozialindex klassifizieren“ und „Sozialindexkarte“.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; {period} occurs twice with different values: {places}; areas ({count}): {keys}.</source>
        <translation>„{title}“ {period} kommt mehrfach mit verschiedenen Werten vor: {places}; Gebiete ({count}): {keys}.</translation>
    </message>
    <message>
        <source>Check your right to write there.</source>
        <translation>Prüfen Sie Ihr Schreibrecht dort.</translation>
    </message>
    <message>
        <source>Makes the version of a layer that may be given away: small counts are withheld (•), with their rates, changes and normalised values, and so many others that no sum, no group and no earlier edition leads back to them. Each withheld count is proved to have at least two possible values.

Where an indicator has withheld counts, the indices of its part are withheld for all areas: they would lead back to the counts. The classes stay.

Only fields that are known to be safe go into the output; all others are left out and listed in the log.</source>
        <translation>Erstellt die Fassung eines Layers, die weitergegeben werden darf: Kleine Zählwerte werden gesperrt (•), mit ihren Quoten, Veränderungen und standardisierten Werten, und dazu so viele weitere, dass keine Summe, keine Gruppe und kein früherer Stand auf sie zurückführt. Für jeden gesperrten Zählwert wird nachgewiesen, dass mindestens zwei Werte möglich sind.

Hat ein Indikator gesperrte Zählwerte, so werden auch die Indizes seines Teils für alle Gebiete gesperrt: Sie würden auf die Zählwerte zurückführen. Die Klassen bleiben.

In das Ergebnis kommen nur Felder, von denen bekannt ist, dass sie unbedenklich sind; alle anderen werden weggelassen und im Protokoll genannt.</translation>
    </message>
    <message>
        <source>Levels whose sums are public, here or elsewhere: Sozialraum, Arbeitsmarktbezirk.</source>
        <translation>Ebenen, deren Summen hier oder anderswo veröffentlicht sind: Sozialraum, Arbeitsmarktbezirk.</translation>
    </message>
    <message>
        <source>Add rows for them; unchanged areas need one as well, to themselves. Leading zeros count.</source>
        <translation>Ergänzen Sie Zeilen dafür; auch ein unverändertes Gebiet braucht eine, auf sich selbst. Führende Nullen zählen mit.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos;:</source>
        <translation>Datei „{file}“:</translation>
    </message>
    <message>
        <source>{title}: sign</source>
        <translation>{title}: Zeichen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitbezug</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Read indicators</source>
        <translation>Indikatoren einlesen</translation>
    </message>
    <message>
        <source>indicator,excel,xlsx,csv,table,statistics office,import,kommonitor</source>
        <translation>Indikator,Excel,xlsx,csv,Tabelle,Statistikstelle,Import,KomMonitor</translation>
    </message>
    <message>
        <source>Reads tables as German statistics offices send them (Excel workbooks and CSV files) and makes one clean table of them: a row per area, a field per indicator and year.

Headers, key, years, city row, signs and footnotes are recognised; the log says how, and lists everything that is left out. What cannot be recognised without doubt is refused with a sentence, never guessed. A reading recipe keeps corrections for next year&apos;s file.

The city row and people who belong to no area stay in the table; the field &apos;role&apos; says which rows they are. Fields &apos;sign_...&apos; say why a number is missing: suppressed, missing, unreliable, not_meaningful, later.</source>
        <translation>Liest Tabellen, wie deutsche Statistikstellen sie schicken (Excel-Arbeitsmappen und CSV-Dateien), und macht daraus eine saubere Tabelle: eine Zeile je Gebiet, ein Feld je Indikator und Jahr.

Köpfe, Schlüssel, Jahre, Stadtzeile, Zeichen und Fußnoten werden erkannt; das Protokoll sagt, wie, und zählt alles auf, was wegbleibt. Was sich nicht zweifelsfrei erkennen lässt, wird mit einem Satz abgelehnt und nie geraten. Eine Leseanleitung bewahrt Berichtigungen für die Datei des nächsten Jahres.

Die Stadtzeile und Menschen, die keinem Gebiet zuzuordnen sind, bleiben in der Tabelle; das Feld „role“ sagt, welche Zeilen das sind. Felder „sign_...“ sagen, warum eine Zahl fehlt: suppressed (gesperrt), missing (fehlt), unreliable (nicht zuverlässig), not_meaningful (nicht sinnvoll), later (fällt später an).</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Reading recipes (*.json)</source>
        <translation>Leseanleitungen (*.json)</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation>Weitere Tabellen</translation>
    </message>
    <message>
        <source>Further files for the same areas; they are joined by key.</source>
        <translation>Weitere Dateien für dieselben Gebiete; sie werden über den Schlüssel zusammengeführt.</translation>
    </message>
    <message>
        <source>How the tables of this source are read: saved by the dialog, or by an earlier run.</source>
        <translation>Wie die Tabellen dieser Quelle gelesen werden: vom Dialog oder einem früheren Lauf gespeichert.</translation>
    </message>
    <message>
        <source>Key column</source>
        <translation>Schlüsselspalte</translation>
    </message>
    <message>
        <source>Title or letter of the column with the keys of the areas. Empty: it is recognised.</source>
        <translation>Titel oder Buchstabe der Spalte mit den Gebietsschlüsseln. Leer: Sie wird erkannt.</translation>
    </message>
    <message>
        <source>Decimal sign of numbers that are text</source>
        <translation>Dezimalzeichen von Zahlen, die Text sind</translation>
    </message>
    <message>
        <source>auto: by the table itself; comma: 1.234 is one thousand; point: 1.234 is a bit more than one.</source>
        <translation>auto: entscheidet die Tabelle selbst; comma: 1.234 sind gut tausend; point: 1.234 ist etwas mehr als eins.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Only these sheets, separated by semicolon or line; # stands for a digit, * for anything.</source>
        <translation>Nur diese Blätter, getrennt durch Semikolon oder Zeile; # steht für eine Ziffer, * für Beliebiges.</translation>
    </message>
    <message>
        <source>Fill keys to this many digits</source>
        <translation>Schlüssel auf so viele Stellen auffüllen</translation>
    </message>
    <message>
        <source>Keys that are numbers get zeros in front. Empty: they stay as they are.</source>
        <translation>Schlüssel, die Zahlen sind, bekommen Nullen davor. Leer: Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Indicators, a row per value</source>
        <translation>Indikatoren, eine Zeile je Wert</translation>
    </message>
    <message>
        <source>Reading recipe as recognised</source>
        <translation>Leseanleitung, wie erkannt</translation>
    </message>
    <message>
        <source>Number fields</source>
        <translation>Zahlenfelder</translation>
    </message>
    <message>
        <source>reading recipe</source>
        <translation>leseanleitung</translation>
    </message>
    <message>
        <source>No counts found for: {titles}</source>
        <translation>Keine Zahlen gefunden für: {titles}</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; has the name of another one but for its digits, and is read differently.</source>
        <translation>Datei „{file}“ heißt bis auf die Ziffern wie eine andere, wird aber anders gelesen.</translation>
    </message>
    <message>
        <source>Make the same corrections in both, or read them one after the other.</source>
        <translation>Nehmen Sie in beiden dieselben Korrekturen vor, oder lesen Sie sie nacheinander ein.</translation>
    </message>
    <message>
        <source>Not to be given away: holds small counts. The tool &apos;Public layer&apos; makes the version that may be.</source>
        <translation>Nicht zur Weitergabe: enthält kleine Zählwerte. Das Werkzeug „Öffentliche Fassung“ erstellt die Fassung, die weitergegeben werden darf.</translation>
    </message>
    <message>
        <source>Rows of the tables without an area: {count}</source>
        <translation>Zeilen der Tabellen ohne Gebiet: {count}</translation>
    </message>
    <message>
        <source>Areas without a row in the tables: {count}</source>
        <translation>Gebiete ohne Zeile in den Tabellen: {count}</translation>
    </message>
    <message>
        <source>Social index computed: {valid} areas with an index, {excluded} without.</source>
        <translation>Sozialindex berechnet: {valid} Gebiete mit Index, {excluded} ohne.</translation>
    </message>
    <message>
        <source>Log (remarks: {count})…</source>
        <translation>Protokoll (Hinweise: {count})…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>{name}: {primary} counts withheld by the rule, {secondary} more to protect them.</source>
        <translation>{name}: {primary} Zählwerte nach der Regel gesperrt, {secondary} weitere zu deren Schutz.</translation>
    </message>
    <message>
        <source>INTERN: made of small counts, not to be given away</source>
        <translation>INTERN: enthält Ergebnisse aus kleinen Zählwerten, nicht zur Weitergabe</translation>
    </message>
    <message>
        <source>Edition of the report</source>
        <translation>Fassung des Berichts</translation>
    </message>
    <message>
        <source>public: • withheld (disclosure control), – missing</source>
        <translation>öffentlich: • gesperrt (Geheimhaltung), – fehlt</translation>
    </message>
    <message>
        <source>public: no number had to be withheld</source>
        <translation>öffentlich: Es war nichts zu sperren</translation>
    </message>
    <message>
        <source>• Withheld (disclosure control): together with the rates, it would lead back to small counts.</source>
        <translation>• gesperrt (Geheimhaltung): Zusammen mit den Quoten würde dies auf kleine Zählwerte zurückführen.</translation>
    </message>
    <message>
        <source>sheets are missing in it</source>
        <translation>es fehlen Blätter darin</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it anew as .xlsx, or ask the sender for it again.</source>
        <translation>Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu als .xlsx, oder bitten Sie den Absender noch einmal darum.</translation>
    </message>
    <message>
        <source>The counts behind these indicators are not in the layer, so nothing of them is withheld: {fields}.</source>
        <translation>Zu diesen Indikatoren enthält der Layer keine Zählwerte, daher wird von ihnen nichts gesperrt: {fields}.</translation>
    </message>
    <message>
        <source>Internal: all numbers</source>
        <translation>Intern: alle Zahlen</translation>
    </message>
    <message>
        <source>Public: small counts and what leads back to them are withheld</source>
        <translation>Öffentlich: Kleine Zählwerte und was auf sie zurückführt sind gesperrt</translation>
    </message>
    <message>
        <source>What &apos;Indicator rates&apos;, &apos;Compute social index&apos; or &apos;Social index map&apos; made.</source>
        <translation>Ein Ergebnis von „Quoten bilden“, „Sozialindex berechnen“ oder „Sozialindexkarte“.</translation>
    </message>
    <message>
        <source>No areas, but for the city value: {rows}.</source>
        <translation>Keine Gebiete, sondern für den Stadtwert: {rows}.</translation>
    </message>
    <message>
        <source>The table of other rows has no counts of the indicators, in fields such as &apos;num_sgb2&apos;: the city&apos;s sums are those of the areas. Choose the city value that &apos;Indicator rates&apos; wrote.</source>
        <translation>Die Tabelle der weiteren Zeilen enthält keine Zählwerte der Indikatoren, in Feldern wie „num_sgb2“: Als Stadtsummen gelten die der Gebiete. Wählen Sie den Stadtwert, den „Quoten bilden“ geschrieben hat.</translation>
    </message>
    <message>
        <source>{title} (at least)</source>
        <translation>{title} (mindestens)</translation>
    </message>
    <message>
        <source>Lines above the table ({count}): {items}.</source>
        <translation>Zeilen über der Tabelle ({count}): {items}.</translation>
    </message>
    <message>
        <source>Periods ({count}): {items}.</source>
        <translation>Zeitbezüge ({count}): {items}.</translation>
    </message>
    <message>
        <source>Signs ({count}): {items}.</source>
        <translation>Zeichen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Columns left out ({count}): {items}.</source>
        <translation>Weggelassene Spalten ({count}): {items}.</translation>
    </message>
    <message>
        <source>City row ({count}): {items}.</source>
        <translation>Stadtzeile ({count}): {items}.</translation>
    </message>
    <message>
        <source>Not assigned to an area ({count}): {items}.</source>
        <translation>Keinem Gebiet zugeordnet ({count}): {items}.</translation>
    </message>
    <message>
        <source>Subtotals, left out ({count}): {items}.</source>
        <translation>Zwischensummen, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Rows with means and such, left out ({count}): {items}.</source>
        <translation>Zeilen mit Mittelwerten und Ähnlichem, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Sub-headings, left out ({count}): {items}.</source>
        <translation>Zwischenüberschriften, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Repeated headers and column numbers, left out ({count}): {items}.</source>
        <translation>Wiederholte Köpfe und Spaltennummern, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Other rows, left out ({count}): {items}.</source>
        <translation>Andere Zeilen, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Notes below the table ({count}): {items}.</source>
        <translation>Anmerkungen unter der Tabelle ({count}): {items}.</translation>
    </message>
    <message>
        <source>Compares two classified editions of the social index: class then and now, the transition matrix, and for each area that changed the own rates and the city values then and now, the distance to the class limit, and whether the change lies within random variation. The most urgent areas come first.

Editions of different methods are only compared if you allow it, and then say so. Areas whose polygon differs by more than 2 %, and indicators whose definition changed, are named and not read as development.

A list that is to leave the office is made of two public layers (tool &apos;Public layer&apos;).</source>
        <translation>Vergleicht zwei klassifizierte Stände des Sozialindex: Klasse früher und jetzt, die Übergangsmatrix, und für jedes geänderte Gebiet die eigenen Werte und die Stadtwerte früher und jetzt, den Abstand zur Klassengrenze und ob die Änderung innerhalb der Zufallsschwankung liegt. Die dringendsten Gebiete stehen vorn.

Stände nach verschiedenen Methoden werden nur verglichen, wenn Sie es erlauben; das Ergebnis sagt es dann. Gebiete, deren Fläche sich um mehr als 2 % unterscheidet, und Indikatoren mit geänderter Definition werden genannt und nicht als Entwicklung gelesen.

Eine Liste, die das Haus verlassen soll, wird aus zwei öffentlichen Fassungen gemacht (Werkzeug „Öffentliche Fassung“).</translation>
    </message>
    <message>
        <source>public: could not be judged, since there are no counts: {fields}</source>
        <translation>öffentlich: nicht beurteilbar, da Zählwerte fehlen: {fields}</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: &apos;{text}&apos; may be {large} or {small}. {other} has a decimal point, but nothing in the same column tells which. Cells ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“: „{text}“ kann {large} oder {small} heißen. {other} hat zwar einen Dezimalpunkt, aber in derselben Spalte entscheidet es nichts. Zellen ({count}): {cells}.</translation>
    </message>
    <message>
        <source>If these are thousands, take the points out of them in the file. If not, say that the point is the decimal sign: DECIMAL, or &quot;decimal&quot; in the reading recipe, is point.</source>
        <translation>Wenn es Tausender sind, nehmen Sie in der Datei die Punkte heraus. Wenn nicht, sagen Sie, dass der Punkt das Dezimalzeichen ist: DECIMAL, oder &quot;decimal&quot; in der Leseanleitung, ist point (Punkt).</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is in several files, for different periods: {periods}.</source>
        <translation>Das Feld „{field}“ kommt in mehreren Dateien vor, mit verschiedenen Zeitbezügen: {periods}.</translation>
    </message>
    <message>
        <source>If these rows are sums of different areas, say so in the files&apos; reading recipes: &quot;rows&quot;: {{&quot;{label}&quot;: &quot;subtotal&quot;}}.</source>
        <translation>Wenn diese Zeilen Summen verschiedener Gebiete sind, schreiben Sie es in die Leseanleitungen der Dateien: &quot;rows&quot;: {{&quot;{label}&quot;: &quot;subtotal&quot;}}.</translation>
    </message>
    <message>
        <source>Areas: {areas}, city rows: {city}, rows not assigned to an area: {unassigned}.</source>
        <translation>Gebiete: {areas}, Stadtzeilen: {city}, nicht zuordenbar: {unassigned}.</translation>
    </message>
    <message>
        <source>Choose another file, or leave the recipe out.</source>
        <translation>Wählen Sie eine andere Datei, oder lassen Sie die Leseanleitung weg.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: its key is all zeros, and nowhere is it less than what is known of the areas.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Ihr Schlüssel besteht nur aus Nullen, und nirgends ist sie kleiner als das, was von den Gebieten bekannt ist.</translation>
    </message>
    <message>
        <source>The city&apos;s row from &apos;Indicator rates&apos;. Empty: the city values that tool has stored with the layer; without them, the sum of the areas&apos; numerators over that of their denominators.</source>
        <translation>Die Stadtzeile aus „Quoten bilden“. Leer: die Stadtwerte, die dieses Werkzeug mit dem Layer gespeichert hat; gibt es keine, die Summe der Zähler der Gebiete durch die Summe ihrer Nenner.</translation>
    </message>
    <message>
        <source>The earlier sums of groups are those of {levels}, but no layer says which areas belong to them.</source>
        <translation>Die früheren Summen der Gruppen sind die von {levels}, aber kein Layer sagt, welche Gebiete dazu gehören.</translation>
    </message>
    <message>
        <source>Choose the earlier public layer of the same run, with its group fields.</source>
        <translation>Wählen Sie die frühere öffentliche Fassung aus demselben Lauf, mit ihren Gruppenfeldern.</translation>
    </message>
    <message>
        <source>people of no area</source>
        <translation>Personen ohne Gebiet</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: column {column} &apos;{title}&apos; has keys, too, but others than the key column in {count} rows: {rows}. The tables side by side are not in the same order.</source>
        <translation>Blatt „{sheet}“: Auch Spalte {column} „{title}“ enthält Schlüssel, aber in {count} Zeilen andere als die Schlüsselspalte: {rows}. Die Tabellen nebeneinander sind verschieden sortiert.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: column {column} &apos;{title}&apos; has names, too, but others than the name column in {count} rows: {rows}. The tables side by side are not in the same order.</source>
        <translation>Blatt „{sheet}“: Auch Spalte {column} „{title}“ enthält Namen, aber in {count} Zeilen andere als die Namensspalte: {rows}. Die Tabellen nebeneinander sind verschieden sortiert.</translation>
    </message>
    <message>
        <source>Sort the tables alike or put each one on a sheet of its own. If column {column} only describes the area, leave it out in the reading recipe: &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;role&quot;: &quot;ignored&quot;}}}}.</source>
        <translation>Sortieren Sie die Tabellen gleich oder stellen Sie jede auf ein eigenes Blatt. Beschreibt Spalte {column} nur das Gebiet, so lassen Sie sie in der Leseanleitung weg: &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;role&quot;: &quot;ignored&quot;}}}}.</translation>
    </message>
    <message>
        <source>Names belong to other keys in other sheets ({count}): {keys}. Have the keys been given anew?</source>
        <translation>Namen gehören auf anderen Blättern zu anderen Schlüsseln ({count}): {keys}. Wurden die Schlüssel neu vergeben?</translation>
    </message>
    <message>
        <source>Rows whose keys begin those of others, and whose names say that they are districts ({count}): {rows}.</source>
        <translation>Zeilen, mit deren Schlüssel andere beginnen und die dem Namen nach Bezirke sind ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: the keys of all areas begin with its own.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Die Schlüssel aller Gebiete beginnen mit ihrem.</translation>
    </message>
    <message>
        <source>{column} was &apos;{before}&apos; and is now &apos;{now}&apos;</source>
        <translation>{column} war „{before}“ und ist jetzt „{now}“</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: the reading recipe says what some columns are, but they have other headers now ({count}): {columns}.</source>
        <translation>Blatt „{sheet}“: Die Leseanleitung sagt von einigen Spalten, was sie sind, aber sie haben jetzt andere Spaltenköpfe ({count}): {columns}.</translation>
    </message>
    <message>
        <source>Say in &quot;columns&quot; of the recipe what they are now, with their present &quot;title&quot;, or take them out.</source>
        <translation>Geben Sie unter &quot;columns&quot; der Leseanleitung an, was sie jetzt sind, mit ihrem heutigen &quot;title&quot;, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>They still mean the same</source>
        <translation>Sie bedeuten noch dasselbe</translation>
    </message>
    <message>
        <source>The reading recipe says what these columns are, but no sheet that is read has them ({count}): {columns}.</source>
        <translation>Die Leseanleitung sagt, was diese Spalten sind, aber kein eingelesenes Blatt hat sie ({count}): {columns}.</translation>
    </message>
    <message>
        <source>Correct sheet and letter in &quot;columns&quot; of the recipe, or take them out.</source>
        <translation>Korrigieren Sie Blatt und Buchstabe unter &quot;columns&quot; der Leseanleitung oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The reading recipe names rows that the file does not have ({count}): {items}.</source>
        <translation>Die Leseanleitung nennt Zeilen, die die Datei nicht hat ({count}): {items}.</translation>
    </message>
    <message>
        <source>The reading recipe leaves out columns that the file does not have ({count}): {items}.</source>
        <translation>Die Leseanleitung lässt Spalten weg, die die Datei nicht hat ({count}): {items}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; is about {told} by its name, but &apos;{said}&apos; says {other}.</source>
        <translation>Blatt „{sheet}“ gilt nach seinem Namen für {told}, aber „{said}“ nennt {other}.</translation>
    </message>
    <message>
        <source>Ask the sender which is right, and say it in the reading recipe: &quot;years&quot;: &quot;sheet&quot; or &quot;title&quot;.</source>
        <translation>Fragen Sie die Quelle, was stimmt, und geben Sie es in der Leseanleitung an: &quot;years&quot;: &quot;sheet&quot; (Blattname) oder &quot;title&quot; (Überschrift).</translation>
    </message>
    <message>
        <source>The sheet&apos;s name is right</source>
        <translation>Der Blattname stimmt</translation>
    </message>
    <message>
        <source>The title is right</source>
        <translation>Die Überschrift stimmt</translation>
    </message>
    <message>
        <source>Correct that place, or save the recipe anew from the reading dialog.</source>
        <translation>Korrigieren Sie diese Stelle oder speichern Sie die Leseanleitung neu aus dem Lesedialog.</translation>
    </message>
    <message>
        <source>File &apos;{path}&apos; holds no reading recipe.</source>
        <translation>In der Datei „{path}“ steht keine Leseanleitung.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row}: key {key} has no name, and may stand for those who belong to no area.</source>
        <translation>Blatt „{sheet}“, Zeile {row}: Der Schlüssel {key} hat keinen Namen und kann für alle stehen, die keinem Gebiet zuzuordnen sind.</translation>
    </message>
    <message>
        <source>It is an area</source>
        <translation>Das ist ein Gebiet</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row} &apos;{label}&apos; may be the city or a district: its sums don&apos;t tell.</source>
        <translation>Blatt „{sheet}“, Zeile {row} „{label}“ kann die Stadt sein oder ein Bezirk: Die Summen entscheiden es nicht.</translation>
    </message>
    <message>
        <source>Say in the reading recipe what it is: &quot;rows&quot;: {{&quot;{handle}&quot;: &quot;...&quot;}}, with one of {roles}.</source>
        <translation>Schreiben Sie in die Leseanleitung, was sie ist: &quot;rows&quot;: {{&quot;{handle}&quot;: &quot;...&quot;}}, mit einem von {roles}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row} &apos;{label}&apos; may be the city or an area: numbers and key don&apos;t tell.</source>
        <translation>Blatt „{sheet}“, Zeile {row} „{label}“ kann die Stadt sein oder ein Gebiet: Zahlen und Schlüssel entscheiden es nicht.</translation>
    </message>
    <message>
        <source>Earlier sums of groups</source>
        <translation>Frühere Summen der Gruppen</translation>
    </message>
    <message>
        <source>What this tool wrote then: earlier and present sums together must not lead back to withheld counts.</source>
        <translation>Was dieses Werkzeug damals ausgegeben hat: Frühere und heutige Summen zusammen dürfen nicht auf gesperrte Zählwerte zurückführen.</translation>
    </message>
    <message>
        <source>Earlier city value</source>
        <translation>Früherer Stadtwert</translation>
    </message>
    <message>
        <source>What this tool wrote then, as above.</source>
        <translation>Was dieses Werkzeug damals ausgegeben hat, wie oben.</translation>
    </message>
    <message>
        <source>Say in the reading recipe which one holds: &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;title&quot;: &quot;{title}&quot;, &quot;period&quot;: &quot;{period}&quot;}}}}.</source>
        <translation>Geben Sie in der Leseanleitung an, welcher gilt: &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;title&quot;: &quot;{title}&quot;, &quot;period&quot;: &quot;{period}&quot;}}}}.</translation>
    </message>
    <message>
        <source>The header rows of the reading recipe are those of another table.</source>
        <translation>Die Kopfzeilen der Leseanleitung gehören zu einer anderen Tabelle.</translation>
    </message>
    <message>
        <source>Say in the reading recipe what these columns are, for example &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;title&quot;: &quot;{title}&quot;, &quot;indicator&quot;: &quot;...&quot;}}}}, or leave one out: {{&quot;role&quot;: &quot;ignored&quot;}}.</source>
        <translation>Geben Sie in der Leseanleitung an, was diese Spalten sind, zum Beispiel &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;title&quot;: &quot;{title}&quot;, &quot;indicator&quot;: &quot;...&quot;}}}}, oder lassen Sie eine weg: {{&quot;role&quot;: &quot;ignored&quot;}}.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is read as an area, though the keys of all others begin like its own.</source>
        <translation>Zeile {row} „{label}“ wird als Gebiet gelesen, obwohl die Schlüssel aller anderen wie ihrer beginnen.</translation>
    </message>
    <message>
        <source>Rows that are hidden in Excel were read as well ({count}): {items}.</source>
        <translation>In Excel ausgeblendete Zeilen wurden mitgelesen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Columns that are hidden in Excel were read as well ({count}): {items}.</source>
        <translation>In Excel ausgeblendete Spalten wurden mitgelesen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: it is nearly the sum of the areas.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Sie ist annähernd die Summe der Gebiete.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: its key is all zeros, and its name or the title says so.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Ihr Schlüssel besteht nur aus Nullen, und ihr Name oder die Überschrift sagt es.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: column {column} &apos;{title}&apos;, named as the key, has no keys beside numbers.</source>
        <translation>Blatt „{sheet}“: Spalte {column} „{title}“, als Schlüssel genannt, hat keine Schlüssel neben Zahlen.</translation>
    </message>
    <message>
        <source>Name another column by its title or letter (KEY), or say which rows the header has (header_rows).</source>
        <translation>Nennen Sie eine andere Spalte mit Titel oder Buchstabe (KEY) oder geben Sie die Kopfzeilen an (header_rows).</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: column {column} should hold the keys of the areas, but it holds dates.</source>
        <translation>Blatt „{sheet}“: In Spalte {column} wurden die Schlüssel der Gebiete erwartet, aber sie enthält Datumsangaben.</translation>
    </message>
    <message>
        <source>Excel makes dates of keys such as 1.1: ask the sender for a file in which the column is text, or type the keys anew.</source>
        <translation>Excel macht aus Schlüsseln wie 1.1 ein Datum: Erbitten Sie eine Datei, in der die Spalte Text ist, oder geben Sie die Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: no column with the keys of the areas was found. Those in column {column} &apos;{title}&apos; repeat ({count}), such as &apos;{key}&apos; in rows {rows}, and no column says what tells these rows apart.</source>
        <translation>Blatt „{sheet}“: Keine Spalte mit den Schlüsseln der Gebiete gefunden. Die in Spalte {column} „{title}“ wiederholen sich ({count}), etwa „{key}“ in den Zeilen {rows}, und keine Spalte sagt, worin sich diese Zeilen unterscheiden.</translation>
    </message>
    <message>
        <source>If a column says what the rows count, name it in the reading recipe by its title or letter: &quot;dimensions&quot;: [&quot;...&quot;], or &quot;period&quot; for years. If there are several tables one below the other, say which rows the header of the one to be read has: &quot;header_rows&quot;: [...], or put each table on a sheet of its own.</source>
        <translation>Sagt eine Spalte, was die Zeilen zählen, so nennen Sie sie in der Leseanleitung mit Titel oder Buchstabe: &quot;dimensions&quot;: [&quot;...&quot;], oder &quot;period&quot; für Jahre. Stehen mehrere Tabellen untereinander, so geben Sie die Kopfzeilen der gewünschten an: &quot;header_rows&quot;: [...], oder stellen Sie jede Tabelle auf ein eigenes Blatt.</translation>
    </message>
    <message>
        <source>Name the column by its present title or letter. If a reading recipe names it, the table may have changed.</source>
        <translation>Nennen Sie die Spalte mit ihrem heutigen Titel oder Buchstaben. Nennt eine Leseanleitung sie, so hat sich vielleicht die Tabelle geändert.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, column {column} &apos;{title}&apos;: the rows are of several levels: {levels}.</source>
        <translation>Blatt „{sheet}“, Spalte {column} „{title}“: Die Zeilen gehören zu mehreren Ebenen: {levels}.</translation>
    </message>
    <message>
        <source>Say in the reading recipe which of these are no areas, for example &quot;rows&quot;: {{&quot;{level}&quot;: &quot;subtotal&quot;}}.</source>
        <translation>Schreiben Sie in die Leseanleitung, welche davon keine Gebiete sind, zum Beispiel &quot;rows&quot;: {{&quot;{level}&quot;: &quot;subtotal&quot;}}.</translation>
    </message>
    <message>
        <source>The areas are: {level}</source>
        <translation>Die Gebiete sind: {level}</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: a second table begins in row {row}: &apos;{label}&apos;.</source>
        <translation>Blatt „{sheet}“: In Zeile {row} beginnt eine zweite Tabelle: „{label}“.</translation>
    </message>
    <message>
        <source>Put each table on a sheet of its own, or read one of them: &quot;header_rows&quot;: [{row}] in the reading recipe is the second; to read the first, call the rows of the second &quot;left_out&quot; by their numbers, &quot;rows&quot;: {{&quot;{after}&quot;: &quot;left_out&quot;}}.</source>
        <translation>Stellen Sie jede Tabelle auf ein eigenes Blatt, oder lesen Sie eine davon: &quot;header_rows&quot;: [{row}] in der Leseanleitung ist die zweite; für die erste nennen Sie die Zeilen der zweiten mit ihren Nummern &quot;left_out&quot;, also &quot;rows&quot;: {{&quot;{after}&quot;: &quot;left_out&quot;}}.</translation>
    </message>
    <message>
        <source>Read the first table</source>
        <translation>Die erste Tabelle lesen</translation>
    </message>
    <message>
        <source>Read the second table</source>
        <translation>Die zweite Tabelle lesen</translation>
    </message>
    <message>
        <source>month or quarter of the period</source>
        <translation>Monat oder Quartal des Zeitbezugs</translation>
    </message>
    <message>
        <source>unit of the numbers</source>
        <translation>Einheit der Zahlen</translation>
    </message>
    <message>
        <source>holds flags of the numbers to its left, which are not read</source>
        <translation>enthält Kennzeichen der Zahlen links davon, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>The class of {count} of {total} areas lies within chance; which these are is withheld.</source>
        <translation>Bei {count} von {total} Gebieten liegt die Klasse innerhalb der Zufallsschwankung; welche es sind, ist gesperrt.</translation>
    </message>
    <message>
        <source>The reading recipe names columns for period and dimensions that no sheet has ({count}): {columns}.</source>
        <translation>Die Leseanleitung nennt Spalten für Zeitbezug und Merkmale, die kein Blatt hat ({count}): {columns}.</translation>
    </message>
    <message>
        <source>Name them by their present titles or letters in &quot;period&quot; and &quot;dimensions&quot;, or take them out.</source>
        <translation>Nennen Sie sie unter &quot;period&quot; und &quot;dimensions&quot; mit ihren heutigen Titeln oder Buchstaben oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>An earlier public layer was expected, but an internal one came: {parameter}.</source>
        <translation>Erwartet wurde eine frühere öffentliche Fassung, angegeben ist aber ein interner Layer: {parameter}.</translation>
    </message>
    <message>
        <source>Choose what was published then, or leave it empty.</source>
        <translation>Wählen Sie, was damals veröffentlicht wurde, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The layer has no areas.</source>
        <translation>Der Layer enthält keine Gebiete.</translation>
    </message>
    <message>
        <source>Choose another layer, or take its filter away.</source>
        <translation>Wählen Sie einen anderen Layer, oder entfernen Sie seinen Filter.</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; has no areas.</source>
        <translation>Der Layer „{layer}“ enthält keine Gebiete.</translation>
    </message>
    <message>
        <source>All areas have other boundaries: check ids and coordinate systems of both layers.</source>
        <translation>Alle Gebiete haben andere Grenzen: Prüfen Sie Schlüssel und Koordinatensysteme beider Layer.</translation>
    </message>
</context>
<context>
    <name>ClassSchemeForm</name>
    <message>
        <source>Limits are</source>
        <translation>Grenzen sind</translation>
    </message>
    <message>
        <source>Quantile type</source>
        <translation>Quantiltyp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>Klasse entfernen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>NormaliserForm</name>
    <message>
        <source>Given centre</source>
        <translation>Vorgegebenes Zentrum</translation>
    </message>
    <message>
        <source>City value</source>
        <translation>Stadtwert</translation>
    </message>
    <message>
        <source>Added to each value before the logarithm is taken</source>
        <translation>Wird vor dem Logarithmieren zu jedem Wert addiert</translation>
    </message>
    <message>
        <source>smallest value of the areas</source>
        <translation>kleinster Wert der Gebiete</translation>
    </message>
    <message>
        <source>largest value of the areas</source>
        <translation>größter Wert der Gebiete</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>as in the layer</source>
        <translation>wie im Layer</translation>
    </message>
    <message>
        <source>c in E = −c ln(1 − R (1 − e^(−100/c))); the English indices use 23</source>
        <translation>c in E = −c ln(1 − R (1 − e^(−100/c))); die englischen Indizes verwenden 23</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Deviations from</source>
        <translation>Abweichungen von</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Scale from, to</source>
        <translation>Skala von, bis</translation>
    </message>
    <message>
        <source>Column holds</source>
        <translation>Spalte enthält</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Zahl der Gebiete</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Ties get</source>
        <translation>Gleiche Werte erhalten</translation>
    </message>
</context>
<context>
    <name>ProfileClassesPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
</context>
<context>
    <name>ProfileComputationPage</name>
    <message>
        <source>1. Indicators (default)</source>
        <translation>1. Indikatoren (Vorgabe)</translation>
    </message>
    <message>
        <source>2. Combination</source>
        <translation>2. Zusammenfassung</translation>
    </message>
    <message>
        <source>3. Index from the combined values</source>
        <translation>3. Index aus den zusammengefassten Werten</translation>
    </message>
    <message>
        <source>4. Sign</source>
        <translation>4. Vorzeichen</translation>
    </message>
    <message>
        <source>Rounding after each step</source>
        <translation>Runden nach jedem Schritt</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>nicht gerundet</translation>
    </message>
    <message>
        <source> decimals</source>
        <translation> Nachkommastellen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Combined values</source>
        <translation>Zusammengefasste Werte</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Combine by</source>
        <translation>Zusammenfassen durch</translation>
    </message>
    <message>
        <source>High index means</source>
        <translation>Hoher Index bedeutet</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>&amp;Starting profile</source>
        <translation>&amp;Ausgangsprofil</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>The method in words</source>
        <translation>Die Methode in Worten</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Summary of the method</source>
        <translation>Zusammenfassung der Methode</translation>
    </message>
</context>
<context>
    <name>ProfileGeneralPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>e.g. oberhausen-2026</source>
        <translation>z. B. oberhausen-2026</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>e.g. 1.0</source>
        <translation>z. B. 1.0</translation>
    </message>
    <message>
        <source>Raise it whenever a choice changes</source>
        <translation>Erhöhen, sobald sich eine Festlegung ändert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, German</source>
        <translation>Titel, deutsch</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Titel, englisch</translation>
    </message>
    <message>
        <source>Source and reasons</source>
        <translation>Quelle und Begründung</translation>
    </message>
    <message>
        <source>Results carry name and version</source>
        <translation>Die Ergebnisse tragen Name und Version</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Source and reasons, German</source>
        <translation>Quelle und Begründung, deutsch</translation>
    </message>
    <message>
        <source>Source and reasons, English</source>
        <translation>Quelle und Begründung, englisch</translation>
    </message>
</context>
<context>
    <name>ProfileIndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove indicator</source>
        <translation>Indikator entfernen</translation>
    </message>
    <message>
        <source>Name of the field in the layer</source>
        <translation>Name des Feldes im Layer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Indicator sheet</source>
        <translation>Indikatorenblatt</translation>
    </message>
    <message>
        <source>Maps, tables and reports print this instead of the field name</source>
        <translation>Karten, Tabellen und Berichte drucken dies statt des Feldnamens</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Title, German</source>
        <translation>Titel, deutsch</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Titel, englisch</translation>
    </message>
    <message>
        <source>Numerator, German</source>
        <translation>Zähler, deutsch</translation>
    </message>
    <message>
        <source>Numerator, English</source>
        <translation>Zähler, englisch</translation>
    </message>
    <message>
        <source>Denominator, German</source>
        <translation>Nenner, deutsch</translation>
    </message>
    <message>
        <source>Denominator, English</source>
        <translation>Nenner, englisch</translation>
    </message>
    <message>
        <source>Unit, German</source>
        <translation>Einheit, deutsch</translation>
    </message>
    <message>
        <source>Unit, English</source>
        <translation>Einheit, englisch</translation>
    </message>
    <message>
        <source>e.g. 2025-12-31</source>
        <translation>z. B. 31.12.2025</translation>
    </message>
    <message>
        <source>No indicator is selected. Fields without an entry of their own follow the default on the page “Computation”.</source>
        <translation>Kein Indikator ausgewählt. Felder ohne eigenen Eintrag folgen der Vorgabe auf der Seite „Berechnung“.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Own setting instead of the default</source>
        <translation>Eigene Einstellung statt der Vorgabe</translation>
    </message>
    <message>
        <source>The default is on the page “Computation”</source>
        <translation>Die Vorgabe steht auf der Seite „Berechnung“</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Definition version</source>
        <translation>Definitionsstand</translation>
    </message>
</context>
<context>
    <name>ProfileRulesPage</name>
    <message>
        <source>Valid areas and missing values</source>
        <translation>Gültige Gebiete und fehlende Werte</translation>
    </message>
    <message>
        <source>&amp;Minimum population</source>
        <translation>&amp;Mindesteinwohnerzahl</translation>
    </message>
    <message>
        <source>Values that mean &amp;missing</source>
        <translation>Werte, die „&amp;fehlt“ bedeuten</translation>
    </message>
    <message>
        <source>e.g. -9999; x</source>
        <translation>z. B. -9999; x</translation>
    </message>
    <message>
        <source>Numbers and signs, separated by semicolons; put a number that is meant as text in quotation marks</source>
        <translation>Zahlen und Zeichen, durch Semikolon getrennt; eine Zahl, die als Text gemeint ist, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Without a &amp;dynamics value</source>
        <translation>Ohne &amp;Dynamikwert</translation>
    </message>
    <message>
        <source>Special need for attention</source>
        <translation>Besonderer Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>An area needs special attention if one of these rules applies to it.</source>
        <translation>Ein Gebiet hat besonderen Aufmerksamkeitsbedarf, wenn eine dieser Regeln zutrifft.</translation>
    </message>
    <message>
        <source>Attention rules</source>
        <translation>Regeln für den Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Level and reference dates</source>
        <translation>Ebene und Stichtage</translation>
    </message>
    <message>
        <source>Mean and s&amp;pread of</source>
        <translation>Mittelwert und &amp;Streuung</translation>
    </message>
    <message>
        <source>Whose mean and spread standardise the indicators and their sum; another level is a layer that is chosen in the tool</source>
        <translation>Wessen Mittelwert und Streuung die Indikatoren und ihre Summe standardisieren; eine andere Ebene ist ein Layer, der im Werkzeug gewählt wird</translation>
    </message>
    <message>
        <source>&amp;Reference dates per rate</source>
        <translation>Stichtage &amp;je Quote</translation>
    </message>
    <message>
        <source>How many reference dates are summed, numerators and denominators, to one rate; more of them steady small areas</source>
        <translation>Wie viele Stichtage zu einer Quote zusammengefasst werden, Zähler und Nenner je summiert; mehrere machen kleine Gebiete ruhiger</translation>
    </message>
</context>
<context>
    <name>ProfileSelector</name>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>Choose a profile file</source>
        <translation>Profildatei auswählen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one</source>
        <translation>Aus diesem Profil ein eigenes machen</translation>
    </message>
</context>
<context>
    <name>ReadingAreasPage</name>
    <message>
        <source>The rows of the tables meet the areas of a polygon layer by their key, as text. Names are never used for that.</source>
        <translation>Die Zeilen der Tabellen werden den Gebieten eines Polygonlayers über ihren Schlüssel zugeordnet, als Text, nie über den Namen.</translation>
    </message>
    <message>
        <source>&amp;Polygon layer</source>
        <translation>&amp;Polygonlayer</translation>
    </message>
    <message>
        <source>&amp;Key of the areas</source>
        <translation>&amp;Schlüssel der Gebiete</translation>
    </message>
    <message>
        <source>Pad keys with &amp;zeros on the left (“1” means “01”)</source>
        <translation>Schlüssel mit &amp;Nullen auffüllen („1“ meint „01“)</translation>
    </message>
    <message>
        <source>Result of the match</source>
        <translation>Ergebnis der Zuordnung</translation>
    </message>
    <message>
        <source>Rows of the tables without an area</source>
        <translation>Zeilen der Tabellen ohne Gebiet</translation>
    </message>
    <message>
        <source>Areas without a row in the tables</source>
        <translation>Gebiete ohne Zeile in den Tabellen</translation>
    </message>
    <message>
        <source>Rows that are no areas</source>
        <translation>Zeilen, die keine Gebiete sind</translation>
    </message>
    <message>
        <source>Choose polygons from a file or a database</source>
        <translation>Polygone aus einer Datei oder Datenbank wählen</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Read indicators</source>
        <translation>Indikatoren einlesen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReadingFilesPage</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>Datei aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>&amp;Remember this for the next delivery</source>
        <translation>Für die nächste Lieferung &amp;merken</translation>
    </message>
    <message>
        <source>Files of the same source are read the same way next time</source>
        <translation>Dateien derselben Quelle werden beim nächsten Mal genauso gelesen</translation>
    </message>
    <message>
        <source>Save reading re&amp;cipe…</source>
        <translation>&amp;Leseanleitung speichern…</translation>
    </message>
    <message>
        <source>For the command line and for models: the parameter RECIPE of “Read indicators”</source>
        <translation>Für Kommandozeile und Modelle: der Parameter RECIPE von „Indikatoren einlesen“</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Tabellenblatts</translation>
    </message>
    <message>
        <source>Add the tables of the statistics office: Excel workbooks (.xlsx) or CSV files. They can also be dropped here.</source>
        <translation>Fügen Sie die Tabellen der Statistikstelle hinzu: Excel-Arbeitsmappen (.xlsx) oder CSV-Dateien. Sie können auch hierher gezogen werden.</translation>
    </message>
    <message>
        <source>Legend of the preview</source>
        <translation>Legende der Vorschau</translation>
    </message>
</context>
<context>
    <name>ReadingIndexPage</name>
    <message>
        <source>&amp;Only read and join: no rates, no index</source>
        <translation>Nur &amp;einlesen und zuordnen: keine Quoten, kein Index</translation>
    </message>
    <message>
        <source>Method &amp;profile</source>
        <translation>Methoden&amp;profil</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitbezug</translation>
    </message>
    <message>
        <source>compared &amp;with</source>
        <translation>&amp;verglichen mit</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Po&amp;pulation</source>
        <translation>E&amp;inwohner*innen</translation>
    </message>
    <message>
        <source>&amp;before</source>
        <translation>vor&amp;her</translation>
    </message>
    <message>
        <source>Population before</source>
        <translation>Einwohner*innen vorher</translation>
    </message>
    <message>
        <source>&amp;Rates of the index: numerator by denominator, in percent</source>
        <translation>&amp;Quoten des Index: Zähler durch Nenner, in Prozent</translation>
    </message>
    <message>
        <source>Rates of the index</source>
        <translation>Quoten des Index</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Quote hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>Quote entfernen</translation>
    </message>
    <message>
        <source>State of the rates</source>
        <translation>Zustand der Quoten</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Result &amp;layer</source>
        <translation>Ergebnis&amp;layer</translation>
    </message>
    <message>
        <source>Method repor&amp;t</source>
        <translation>Methoden&amp;bericht</translation>
    </message>
    <message>
        <source>Add the table as it was read to the pro&amp;ject, too</source>
        <translation>Auch die eingelesene &amp;Tabelle ins Projekt aufnehmen</translation>
    </message>
</context>
<context>
    <name>ReadingQuestionsPanel</name>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Show the next question</source>
        <translation>Nächste Frage zeigen</translation>
    </message>
</context>
<context>
    <name>ReadingSelectionForm</name>
    <message>
        <source>Ro&amp;w</source>
        <translation>Ze&amp;ile</translation>
    </message>
    <message>
        <source>Role of the row</source>
        <translation>Rolle der Zeile</translation>
    </message>
    <message>
        <source>Colum&amp;n</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>Role of the column</source>
        <translation>Rolle der Spalte</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>Indika&amp;tor</translation>
    </message>
    <message>
        <source>Name of the indicator</source>
        <translation>Name des Indikators</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Zeit&amp;bezug</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitbezug</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Kind of the numbers</source>
        <translation>Art der Zahlen</translation>
    </message>
</context>
<context>
    <name>ReadingSheetForm</name>
    <message>
        <source>&amp;Header rows</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>First header row</source>
        <translation>Erste Kopfzeile</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last header row</source>
        <translation>Letzte Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Signs</source>
        <translation>Zei&amp;chen</translation>
    </message>
    <message>
        <source>Signs found</source>
        <translation>Gefundene Zeichen</translation>
    </message>
    <message>
        <source>Change what the signs mean</source>
        <translation>Bedeutung der Zeichen ändern</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was eingelesen wird</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>ReadingSignsDialog</name>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>What stands for a number that is not there, and what goes with a number in this source. Value, zero, suppressed and missing stay four different things.</source>
        <translation>Was in dieser Quelle anstelle einer Zahl steht oder bei einer Zahl. Wert, null, gesperrt und fehlend bleiben vier verschiedene Dinge.</translation>
    </message>
    <message>
        <source>Signs and their meaning</source>
        <translation>Zeichen und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <translation>Zeichen hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Zeichen entfernen</translation>
    </message>
</context>
<context>
    <name>SettingForm</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>High values mean</source>
        <translation>Hohe Werte bedeuten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
</TS>
